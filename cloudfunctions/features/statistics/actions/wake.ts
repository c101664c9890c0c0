import { find, where } from '../../../platform/documents'
import { talliedCollections } from '../../../platform/store'
import { waker } from '../../../platform/waking'
import { isGrid } from '../../../ground/places'
import type { Period } from '../../../ground/time/periods'
import { closesAtOf } from '../period'
import { oneEach, waitingAt } from '../reading'
import { closedAs, dayAt, keptOf } from '../rolling'
import type { Rollup } from '../rollup'
import { rebuild, sumUpFrom } from './rebuild'
import { setRollup } from './set'

/** More than a place has below it, and more than the months that still matter. */
const most = 1000

const periodIn = ({ period, from, to }: Rollup): Period => ({ name: period, from, to })

/** Whether something was saved that nobody has counted yet: then nothing closes. */
const isBehind = async (now: number): Promise<boolean> => {
  const marked = await Promise.all(
    talliedCollections.map((collection) => find(collection, { where: { tallyAt: where.lte(now) }, limit: 1, fields: ['_id'] })),
  )
  return marked.some((found) => found.length > 0)
}

/** What waited at the end of a period, of whatever was asked up to then. */
const backlogOf = async (rollup: Rollup, now: number) => {
  const { orgId, to } = rollup
  const found = await find<Rollup>('rollups', {
    where: { orgId, from: where.lt(to), lasting: where.gte(to) },
    limit: most,
    fields: ['orgId', 'period', 'unit', 'from', 'waiting'],
  })
  return waitingAt(oneEach(found), periodIn(rollup), now)
}

type Kept = Rollup['closed']

/** A grid keeps what stands. */
const keepOf = async (rollup: Rollup, now: number): Promise<Kept> => ({
  at: now,
  total: rollup.total,
  persons: rollup.persons,
  backlog: await backlogOf(rollup, now),
})

/** A place above keeps what those below it have kept; null: one of them has not closed yet. */
const keepFrom = async ({ orgId, period, persons }: Rollup, now: number): Promise<Kept> => {
  const below = oneEach(
    await find<Rollup>('rollups', { where: { parentId: orgId, period }, limit: most, fields: ['orgId', 'period', 'closed'] }),
  )
  const kept = below.flatMap(({ closed }) => closed ?? [])
  return kept.length < below.length ? null : keptOf(kept, { persons, at: now })
}

const close = async (rollup: Rollup, now: number): Promise<void> => {
  const { orgId, unit } = rollup
  await setRollup({ orgId, unit, period: periodIn(rollup), now }, async (seen) => {
    const kept = seen.closed ?? (await (isGrid(orgId) ? keepOf(seen, now) : keepFrom(seen, now)))
    return kept === null ? seen : closedAs(seen, kept, now)
  })
}

const isRipe = (rollup: Rollup, now: number): boolean => rollup.closed === null && closesAtOf(rollup) <= now

/** What is open is counted again where a month has turned; above the grids, where a place was moved. */
const turn = async (due: readonly Rollup[], now: number): Promise<void> => {
  const months = due.filter(({ unit }) => unit === 'month')
  const grids = months.filter(({ orgId }) => isGrid(orgId))
  const days = grids.flatMap((rollup) =>
    Object.keys(rollup.waiting['now']?.open ?? {}).map((name) => ({ gridId: rollup.orgId, at: dayAt(rollup, name) })),
  )
  if (days.length > 0) await rebuild(days, now)
  const moved = months.filter((rollup) => !isGrid(rollup.orgId) && !isRipe(rollup, now))
  await sumUpFrom(
    moved.map(({ orgId, from }) => `${orgId}/${String(from)}`),
    now,
  )
}

const deepestFirst = (one: Rollup, other: Rollup): number => other.orgId.length - one.orgId.length

/** A month turns, and 40 days after its end a period closes and is kept, grids first. */
export const wakingRollups = waker<Rollup>('rollups', async (due, now) => {
  await turn(due, now)
  const ripe = due.filter((rollup) => isRipe(rollup, now))
  if (ripe.length === 0 || (await isBehind(now))) return
  for (const rollup of [...ripe].sort(deepestFirst)) await close(rollup, now)
})
