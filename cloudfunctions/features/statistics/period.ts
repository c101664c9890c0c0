import type { PeriodView } from '@/contract/statistics'
import type { PeriodState } from '@/contract/words-statistics'
import { err, ok, type Result } from '../../platform/result'
import { dateNumber, day, midnightOf, startOfDate, weekdayOf } from '../../ground/time/beijing'
import { periodNamed, periodOf, type Period, type PeriodUnit } from '../../ground/time/periods'

/** Every promise and the 7 days to confirm are over by then: 15 working days, put right in 5 more, and a holiday between. */
const ripeAfter = 40 * day

/** When what was asked in a period no longer changes by itself, UTC ms. */
export const closesAtOf = ({ to }: Pick<Period, 'to'>): number => to + ripeAfter

const week = 7 * day

/** The week of a moment, from its Monday on: 20261123W. */
export const weekOf = (at: number): Period => {
  const from = midnightOf(at) - (weekdayOf(at) - 1) * day
  return { name: `${dateNumber(from)}W`, from, to: from + week }
}

export const isWeek = (name: string): boolean => name.endsWith('W')

/** The period that somebody names; null: the calendar has no such day. */
const namedPeriod = (name: string): Period | null => {
  if (!isWeek(name)) return periodNamed(name)
  const at = startOfDate(Number(name.slice(0, 4)), Number(name.slice(4, 6)), Number(name.slice(6, 8)))
  return at === null ? null : weekOf(at)
}

/** The period that somebody asks for, or the usual one; one that has not begun has no figures. */
export const periodAsked = (
  name: string | undefined,
  usual: Period,
  now: number,
): Result<Period, 'statistics.not_found' | 'statistics.future'> => {
  const period = name === undefined ? usual : namedPeriod(name)
  if (!period) return err('statistics.not_found')
  return period.from > now ? err('statistics.future') : ok(period)
}

/** The months or quarters up to that of a moment, so many of them, the oldest first. */
export const lastOf = (unit: PeriodUnit, at: number, many: number): readonly Period[] => {
  const list = [periodOf(unit, at)]
  for (let [first] = list; first && list.length < many; [first] = list) list.unshift(periodOf(unit, first.from - 1))
  return list
}

/** The months that a period lies in. */
export const monthsOf = ({ from, to }: Period): readonly Period[] => {
  const list: Period[] = []
  for (let at = from; at < to; at = list.at(-1)?.to ?? to) list.push(periodOf('month', at))
  return list
}

const stateOf = ({ to }: Period, closed: boolean, now: number): PeriodState => {
  if (closed) return 'closed'
  return now < to ? 'running' : 'ripening'
}

export const toPeriod = (
  period: Period,
  { closedAt, stillOpen, now }: { closedAt: number | null; stillOpen: number; now: number },
): PeriodView => ({
  name: period.name,
  from: period.from,
  to: period.to,
  state: stateOf(period, closedAt !== null, now),
  stillOpen,
  closesAt: closedAt ?? closesAtOf(period),
})
