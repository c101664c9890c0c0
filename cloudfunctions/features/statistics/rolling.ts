import type { Body } from '../../platform/aggregate'
import { midnightOf, day as oneDay } from '../../ground/time/beijing'
import { periodOf } from '../../ground/time/periods'
import { isGrid } from '../../ground/places'
import type { Counted } from './counting/counted'
import { closesAtOf } from './period'
import { always, type ByDay, type Rollup, type Waiting } from './rollup'
import { sumOf, sumOfCells, type Cells, type Tally } from './tally'

type Content = Pick<Rollup, 'days' | 'heads' | 'total' | 'persons' | 'waiting'>
type State = Body<Rollup>

/** 01 to 31. */
export const dayName = (at: number): string => {
  const first = periodOf('month', at).from
  return String((midnightOf(at) - first) / oneDay + 1).padStart(2, '0')
}

/** When a day of a month begins, UTC ms. */
export const dayAt = ({ from }: Pick<Rollup, 'from'>, name: string): number => from + (Number(name) - 1) * oneDay

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number => (one < other ? -1 : 1)

const ordered = <T>(entries: readonly (readonly [string, T])[]): ByDay<T> => Object.fromEntries([...entries].sort(byName))

const marksOf = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort()

/** So many of a moment by day, and how many of them are late. */
const waitingIn = (days: ByDay<Cells>): Readonly<Record<string, Waiting>> => {
  const sums = Object.entries(days).map(([name, cells]) => [name, sumOf(Object.values(cells))] as const)
  const moments = new Set(sums.flatMap(([, tally]) => Object.keys(tally).flatMap((name) => /^open_(.+)$/.exec(name)?.[1] ?? [])))
  const at = (moment: string, [name, tally]: readonly [string, Tally]) => [name, tally[`open_${moment}`] ?? 0] as const
  return ordered(
    [...moments].map((moment) => [
      moment,
      {
        open: ordered(sums.map((one) => at(moment, one)).filter(([, many]) => many > 0)),
        late: sums.reduce((all, [, tally]) => all + (tally[`late_${moment}`] ?? 0), 0),
      },
    ]),
  )
}

const contentOf = (days: ByDay<Cells>, heads: ByDay<readonly string[]>): Content => ({
  days,
  heads,
  total: sumOfCells(Object.values(days)),
  persons: marksOf(Object.values(heads)).length,
  waiting: waitingIn(days),
})

/** Until when a month matters: its own end, or that of the last month at whose end something of it was open. */
const lastingOf = ({ to, waiting }: Pick<Rollup, 'to' | 'waiting'>): number =>
  'now' in waiting ? always : Math.max(to, ...Object.keys(waiting).map(Number))

/** When it must be looked at by itself: to be closed, or because a month turns while something is open. */
const wakesAt = ({ orgId, unit, to, closed, waiting }: State, now: number): number | null => {
  const turns = isGrid(orgId) && unit === 'month' && 'now' in waiting ? [periodOf('month', now).to] : []
  const moments = [...turns, ...(closed ? [] : [closesAtOf({ to })])]
  return moments.length > 0 ? Math.min(...moments) : null
}

const settled = (next: State, now: number): State => {
  const lasting = next.unit === 'month' ? lastingOf(next) : next.to
  return { ...next, lasting, wakeAt: wakesAt({ ...next, lasting }, now) }
}

/** What was counted of one day. */
export const dayOf = (counted: readonly Counted[]): { readonly cells: Cells; readonly heads: readonly string[] } => ({
  cells: sumOfCells(counted.map(({ cells }) => cells)),
  heads: marksOf(counted.map(({ heads }) => heads)),
})

type Days = ReadonlyMap<string, ReturnType<typeof dayOf>>

const replaced = <T extends object>(before: ByDay<T>, after: readonly (readonly [string, T])[]): ByDay<T> =>
  ordered([...new Map([...Object.entries(before), ...after])].filter(([, value]) => Object.keys(value).length > 0))

/** The days to count: those that changed, and once a month has turned all on which something is open. */
export const daysToCount = (seen: State, changed: readonly string[], now: number): readonly string[] => {
  const turned = seen.wakeAt !== null && seen.wakeAt <= now
  return [...new Set([...changed, ...(turned ? Object.keys(seen.waiting['now']?.open ?? {}) : [])])]
}

/** A grid's month with some of its days counted again: they are set, whatever stood there. */
export const withDays = (seen: State, days: Days, now: number): State => {
  const counted = [...days]
  const content = contentOf(
    replaced(
      seen.days,
      counted.map(([name, { cells }]) => [name, cells]),
    ),
    replaced(
      seen.heads,
      counted.map(([name, { heads }]) => [name, heads]),
    ),
  )
  return settled({ ...seen, ...content }, now)
}

const joined = <T>(all: readonly ByDay<T>[], join: (parts: readonly T[]) => T): ByDay<T> => {
  const names = new Set(all.flatMap((one) => Object.keys(one)))
  const parts = (name: string) => all.flatMap((one) => (name in one ? [one[name] as T] : []))
  return ordered([...names].map((name) => [name, join(parts(name))]))
}

/** The month of a place from those of the places below it. */
export const summed = (seen: State, below: readonly Pick<Rollup, 'days' | 'heads'>[], now: number): State => {
  const days = joined(
    below.map((one) => one.days),
    sumOfCells,
  )
  const heads = joined(
    below.map((one) => one.heads),
    marksOf,
  )
  return settled({ ...seen, ...contentOf(days, heads) }, now)
}

/** A quarter from its months. */
export const quartered = (seen: State, months: readonly Pick<Rollup, 'total' | 'heads'>[], now: number): State => {
  const total = sumOfCells(months.map((one) => one.total))
  const persons = marksOf(months.flatMap(({ heads }) => Object.values(heads))).length
  return settled({ ...seen, total, persons }, now)
}

/** It closes as it stands; a place above a grid as those below it closed. */
export const closedAs = (seen: State, closed: Rollup['closed'], now: number): State => settled({ ...seen, closed }, now)

/** What those below kept, together; persons are counted from the marks, never summed. */
export const keptOf = (closed: readonly NonNullable<Rollup['closed']>[], { persons, at }: { persons: number; at: number }) => {
  const days = new Map<number, number>()
  for (const { backlog } of closed) for (const [asked, many] of backlog.days) days.set(asked, (days.get(asked) ?? 0) + many)
  return {
    at,
    total: sumOfCells(closed.map(({ total }) => total)),
    persons,
    backlog: { days: [...days].sort(([one], [other]) => one - other), late: closed.reduce((all, { backlog }) => all + backlog.late, 0) },
  }
}
