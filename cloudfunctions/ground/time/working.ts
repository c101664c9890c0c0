import type { Arrangement } from '@/contract/arrangement'
import { isWorkingDay } from './arrangements'
import { day, hour, midnightOf, minute } from './beijing'
import type { Limit } from './limits'

/** Office hours of a working day: spans in minutes after midnight. */
export type Workday = readonly (readonly [from: number, to: number])[]

/** By what working hours and days are counted. */
export interface WorkingTime {
  readonly workday: Workday
  /** What the county has entered of the State Council's arrangements, by year; missing in what was promised before it could be. */
  readonly arrangements?: readonly Arrangement[] | undefined
}

const works = (midnight: number, { arrangements = [] }: WorkingTime): boolean => isWorkingDay(midnight, arrangements)

const nextWorkingMidnight = (midnight: number, time: WorkingTime): number => {
  let next = midnight + day
  while (!works(next, time)) next += day
  return next
}

/** Walks office hours from `at` until `left` milliseconds of them have passed. */
const afterWorkingTime = (at: number, left: number, time: WorkingTime): number => {
  const midnight = midnightOf(at)
  let remaining = left
  if (works(midnight, time)) {
    for (const [from, to] of time.workday) {
      const start = Math.max(at, midnight + from * minute)
      const open = midnight + to * minute - start
      if (open >= remaining) return start + remaining
      remaining -= Math.max(open, 0)
    }
  }
  return afterWorkingTime(nextWorkingMidnight(midnight, time), remaining, time)
}

const closingTime = (workday: Workday) => (workday.at(-1)?.[1] ?? 0) * minute

const endOfWorkingDay = (at: number, days: number, time: WorkingTime): number => {
  let midnight = midnightOf(at)
  for (let left = days; left > 0; left -= 1) midnight = nextWorkingMidnight(midnight, time)
  return midnight + closingTime(time.workday)
}

/** When a limit that starts at `from` (UTC ms) ends. Working days end at closing time; the day it starts is not counted. */
export const dueAfter = (from: number, limit: Limit, time: WorkingTime): number => {
  if ('hours' in limit) return from + limit.hours * hour
  if ('workingHours' in limit) return afterWorkingTime(from, limit.workingHours * hour, time)
  return endOfWorkingDay(from, limit.workingDays, time)
}
