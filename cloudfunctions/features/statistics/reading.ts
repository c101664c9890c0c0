import type { Backlog } from '@/contract/statistics'
import type { Period } from '../../ground/time/periods'
import { backlogOf, type Days } from './figures'
import { isWeek, monthsOf } from './period'
import { dayAt } from './rolling'
import { rollupIdOf, type Rollup } from './rollup'
import { sumOf, sumOfCells, type Cells, type Tally } from './tally'

/** What is read of a roll-up for a page: its days and marks of persons only where a week is asked for. */
export const fieldsToShow = [
  'orgId',
  'parentId',
  'period',
  'unit',
  'from',
  'to',
  'total',
  'persons',
  'waiting',
  'closed',
  'lasting',
] as const
export const fieldsOfWeek = [...fieldsToShow, 'days', 'heads'] as const

export type Shown = Pick<Rollup, '_id' | (typeof fieldsToShow)[number]> & Partial<Pick<Rollup, 'days' | 'heads'>>

/** Of a class, of a kind, or all. */
export interface Filter {
  readonly class?: string | undefined
  readonly kind?: string | undefined
}

const isSet = ({ class: ofClass, kind }: Filter): boolean => ofClass !== undefined || kind !== undefined

const fits =
  ({ class: ofClass, kind }: Filter) =>
  ([name]: readonly [string, Tally]): boolean => {
    const [ofKind, itsClass] = name.split('_')
    return (kind === undefined || ofKind === kind) && (ofClass === undefined || itsClass === ofClass)
  }

/** The parts that somebody asks for, together. */
const partOf = (cells: Cells, filter: Filter): Tally =>
  sumOf(
    Object.entries(cells)
      .filter(fits(filter))
      .map(([, tally]) => tally),
  )

/** A place whose code changed may have two documents of one period: the one that is written to counts. */
export const oneEach = <T extends Pick<Rollup, '_id' | 'orgId' | 'period'>>(found: readonly T[]): readonly T[] => {
  const isOwn = ({ _id, orgId, period }: T) => _id === rollupIdOf(orgId, period)
  return [
    ...new Map(
      [...found].sort((one, other) => Number(isOwn(one)) - Number(isOwn(other))).map((one) => [`${one.orgId}/${one.period}`, one]),
    ).values(),
  ]
}

/** What of a place was open at the end of a period, or now while it runs; each month says so of what was asked in it. */
export const waitingAt = (
  rollups: readonly Pick<Rollup, 'from' | 'unit' | 'waiting'>[],
  period: Pick<Period, 'to'>,
  now: number,
): { days: Days; late: number } => {
  const running = now < period.to
  const found = rollups.flatMap((one) => {
    const at = one.waiting[running ? 'now' : String(period.to)]
    return at && one.unit === 'month' ? [{ one, at }] : []
  })
  return {
    days: found.flatMap(({ one, at }) => Object.entries(at.open).map(([name, many]) => [dayAt(one, name), many] as const)),
    late: found.reduce((all, { at }) => all + at.late, 0),
  }
}

/** What a place shows of a period. */
export interface Seen {
  readonly tally: Tally
  readonly persons: number | null
  readonly closed: Rollup['closed']
  /** What it is now, where it has closed. */
  readonly current: Tally
}

const none: Seen = { tally: {}, persons: 0, closed: null, current: {} }

const seenWeek = (rollups: readonly Shown[], period: Period, filter: Filter): Seen => {
  const within = rollups.flatMap((one) => {
    const names = Object.keys({ ...one.days, ...one.heads }).filter(
      (name) => period.from <= dayAt(one, name) && dayAt(one, name) < period.to,
    )
    return names.map((name) => ({ cells: one.days?.[name] ?? {}, heads: one.heads?.[name] ?? [] }))
  })
  const tally = partOf(sumOfCells(within.map(({ cells }) => cells)), filter)
  return { tally, persons: isSet(filter) ? null : new Set(within.flatMap(({ heads }) => heads)).size, closed: null, current: tally }
}

/** The figures of one place in one period: what was kept when it closed, else what is counted so far. */
export const seenOf = (rollups: readonly Shown[], period: Period, filter: Filter): Seen => {
  if (isWeek(period.name)) {
    const months = monthsOf(period).map(({ name }) => name)
    return seenWeek(
      rollups.filter((one) => months.includes(one.period)),
      period,
      filter,
    )
  }
  const found = rollups.find((one) => one.period === period.name)
  if (!found) return none
  const { closed } = found
  const current = partOf(found.total, filter)
  const persons = isSet(filter) ? null : (closed ?? found).persons
  return { tally: closed ? partOf(closed.total, filter) : current, persons, closed, current }
}

/** Under a filter the parts say how many, and not since when. */
const filteredAt = (rollups: readonly Shown[], moment: string, filter: Filter) => {
  const tally = sumOf(rollups.filter(({ unit }) => unit === 'month').map(({ total }) => partOf(total, filter)))
  return { open: tally[`open_${moment}`] ?? 0, late: tally[`late_${moment}`] ?? 0, medianDays: null, p90Days: null, oldest: null }
}

interface Asked {
  readonly period: Period
  readonly filter: Filter
  readonly now: number
}

/** The backlog beside the rates: as it was kept, or as it stands. A week that is over keeps none. */
export const backlogSeen = (rollups: readonly Shown[], { period, filter, now }: Asked): Backlog | null => {
  if (isWeek(period.name) && period.to <= now) return null
  const at = Math.min(now, period.to)
  if (isSet(filter)) return { at, ...filteredAt(rollups, now < period.to ? 'now' : String(period.to), filter) }
  const closed = rollups.find((one) => one.period === period.name)?.closed
  if (closed) return backlogOf(closed.backlog.days, { late: closed.backlog.late, at })
  const { days, late } = waitingAt(rollups, period, now)
  return backlogOf(days, { late, at })
}
