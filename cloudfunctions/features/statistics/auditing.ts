import { midnightOf } from '../../ground/time/beijing'
import { periodOf } from '../../ground/time/periods'
import { parentIdOf } from '../grid/tree-rules'
import type { Counted } from './counting/counted'
import { dayName, dayOf, quartered, summed, withDays } from './rolling'
import { emptyRollup, rollupIdOf, type Rollup } from './rollup'
import { changeOf, sumOf, type Cells } from './tally'

/** What one document adds, with the grid and the day where. */
export interface Placed extends Counted {
  readonly gridId: string
  readonly at: number
}

type Made = ReturnType<typeof withDays>

const monthAt = (at: number) => periodOf('month', at)

const byKey = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

const gridsOf = (placed: readonly Placed[], now: number): readonly Made[] =>
  [...byKey(placed, ({ gridId, at }) => rollupIdOf(gridId, monthAt(at).name)).values()].flatMap((here) => {
    const [first] = here
    if (!first) return []
    const days = byKey(here, ({ at }) => dayName(midnightOf(at)))
    const counted = new Map([...days].map(([name, all]) => [name, dayOf(all)] as const))
    return [withDays(emptyRollup(first.gridId, monthAt(first.at), 'month'), counted, now)]
  })

const parentsOf = (below: readonly Made[], now: number): readonly Made[] =>
  [...byKey(below, ({ orgId, period }) => rollupIdOf(parentIdOf(orgId) ?? '', period)).values()].flatMap((here) => {
    const parentId = here[0] && parentIdOf(here[0].orgId)
    return here[0] && parentId ? [summed(emptyRollup(parentId, monthAt(here[0].from), 'month'), here, now)] : []
  })

const quartersOf = (months: readonly Made[], now: number): readonly Made[] =>
  [...byKey(months, ({ orgId, from }) => rollupIdOf(orgId, periodOf('quarter', from).name)).values()].flatMap((here) =>
    here[0] ? [quartered(emptyRollup(here[0].orgId, periodOf('quarter', here[0].from), 'quarter'), here, now)] : [],
  )

/** Every roll-up as it must be, counted from the documents alone. */
export const rollupsOf = (placed: readonly Placed[], now: number): readonly Made[] => {
  const months: Made[] = []
  for (let level = gridsOf(placed, now); level.length > 0; level = parentsOf(level, now)) months.push(...level)
  return [...months, ...quartersOf(months, now)]
}

/** Where a roll-up is other than it must be. */
export interface Difference {
  readonly id: string
  readonly what: string
}

const inAll = (cells: Cells) =>
  sumOf(Object.entries(cells).flatMap(([cell, tally]) => Object.entries(tally).map(([name, many]) => ({ [`${cell} ${name}`]: many }))))

type Compared = Pick<Rollup, 'orgId' | 'period' | 'total' | 'persons' | 'days'>
const none = { total: {}, persons: 0, days: {} }

const differencesOf = (
  id: string,
  stands: Pick<Compared, 'total' | 'persons' | 'days'>,
  must: Pick<Compared, 'total' | 'persons' | 'days'>,
) => {
  const found = [
    ...Object.entries(changeOf(inAll(must.total), inAll(stands.total))),
    ...(stands.persons === must.persons ? [] : [['persons', stands.persons - must.persons] as const]),
  ].map(([name, many]) => ({ id, what: `${name} ${many > 0 ? '+' : ''}${String(many)}` }))
  const days = JSON.stringify(stands.days) === JSON.stringify(must.days)
  return found.length > 0 || days ? found : [{ id, what: 'the days differ' }]
}

/** Where what stands is other than what was counted. */
export const auditRollups = (standing: readonly Compared[], counted: readonly Compared[]): readonly Difference[] => {
  const keyOf = ({ orgId, period }: Compared) => rollupIdOf(orgId, period)
  const [stands, must] = [new Map(standing.map((one) => [keyOf(one), one])), new Map(counted.map((one) => [keyOf(one), one]))]
  return [...new Set([...stands.keys(), ...must.keys()])]
    .sort()
    .flatMap((id) => differencesOf(id, stands.get(id) ?? none, must.get(id) ?? none))
}
