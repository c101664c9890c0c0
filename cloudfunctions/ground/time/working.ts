import type { Arrangement } from '@/contract/arrangement'
import { isWorkingDay } from './arrangements'
import { day, hour, midnightOf, minute } from './beijing'
import type { Limit } from './limits'
import { afterNight, afterWakingTime, heardFrom, usualNight, type Span } from './night'

/** Office hours of a working day: spans in minutes after midnight. */
export type Workday = readonly (readonly [from: number, to: number])[]

/** By what working hours and days are counted. */
export interface WorkingTime {
  readonly workday: Workday
  /** What the county has entered of the State Council's arrangements, by year; missing in what was promised before it could be. */
  readonly arrangements?: readonly Arrangement[] | undefined
  /** When nobody is late outside danger; missing in what was promised before there was one. */
  readonly night?: Span | undefined
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

/** The next moment of office hours (UTC ms, not before `at`). */
export const workingFrom = (at: number, time: WorkingTime): number => afterWorkingTime(at, 0, time)

const closingTime = (workday: Workday) => (workday.at(-1)?.[1] ?? 0) * minute

const endOfWorkingDay = (at: number, days: number, time: WorkingTime): number => {
  let midnight = midnightOf(at)
  for (let left = days; left > 0; left -= 1) midnight = nextWorkingMidnight(midnight, time)
  return midnight + closingTime(time.workday)
}

/**
 * When a limit that starts at `from` (UTC ms) ends. What does not run at night starts when whoever is held to it has heard in the
 * morning. Working days end at closing time; the day it starts is not counted.
 */
export const dueAfter = (from: number, limit: Limit, time: WorkingTime): number => {
  const { night = usualNight } = time
  if ('hours' in limit) return from + limit.hours * hour
  if ('wakingHours' in limit) return afterWakingTime(heardFrom(from, night), limit.wakingHours * hour, night)
  if ('days' in limit) return afterNight(heardFrom(from, night) + limit.days * day, night)
  if ('workingHours' in limit) return afterWorkingTime(from, limit.workingHours * hour, time)
  return endOfWorkingDay(from, limit.workingDays, time)
}
