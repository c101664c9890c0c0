import chineseDays from 'chinese-days'
import type { Limit } from './limits'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** China has one time zone and no summer time. */
const offset = 8 * hour

/** Office hours of a working day: spans in minutes after midnight. */
export type Workday = readonly (readonly [from: number, to: number])[]

const midnightOf = (at: number) => Math.floor((at + offset) / day) * day - offset
const dateOf = (at: number) => new Date(at + offset).toISOString().slice(0, 10)

/** Statutory holidays that fall on the same date every year (全国年节及纪念日放假办法, 2024): MM-DD. */
const fixedHolidays = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'])

/** The State Council names a year's holidays and make-up days in the November before. */
const yearIsPublished = (date: string) => chineseDays.getDayDetail(`${date.slice(0, 4)}-10-01`).name.includes(',')

/**
 * Whether offices work on the day of `at`. By the published holidays and make-up days; for a year not yet
 * published, Monday to Friday but for the holidays of fixed date.
 */
export const isWorkingDay = (at: number): boolean => {
  const date = dateOf(at)
  if (yearIsPublished(date)) return chineseDays.isWorkday(date)
  const weekday = new Date(at + offset).getUTCDay()
  return weekday >= 1 && weekday <= 5 && !fixedHolidays.has(date.slice(5))
}

const nextWorkingMidnight = (midnight: number): number => {
  let next = midnight + day
  while (!isWorkingDay(next)) next += day
  return next
}

/** Walks office hours from `at` until `left` milliseconds of them have passed. */
const afterWorkingTime = (at: number, left: number, workday: Workday): number => {
  const midnight = midnightOf(at)
  let remaining = left
  if (isWorkingDay(midnight)) {
    for (const [from, to] of workday) {
      const start = Math.max(at, midnight + from * minute)
      const open = midnight + to * minute - start
      if (open >= remaining) return start + remaining
      remaining -= Math.max(open, 0)
    }
  }
  return afterWorkingTime(nextWorkingMidnight(midnight), remaining, workday)
}

const closingTime = (workday: Workday) => (workday.at(-1)?.[1] ?? 0) * minute

const endOfWorkingDay = (at: number, days: number, workday: Workday): number => {
  let midnight = midnightOf(at)
  for (let left = days; left > 0; left -= 1) midnight = nextWorkingMidnight(midnight)
  return midnight + closingTime(workday)
}

/** When a limit that starts at `from` (UTC ms) ends. Working days end at closing time; the day it starts is not counted. */
export const dueAfter = (from: number, limit: Limit, workday: Workday): number => {
  if ('hours' in limit) return from + limit.hours * hour
  if ('workingHours' in limit) return afterWorkingTime(from, limit.workingHours * hour, workday)
  return endOfWorkingDay(from, limit.workingDays, workday)
}
