import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** Lengths of time in milliseconds. */
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** China has one time zone and no summer time. */
const offset = 8 * hour

/** A moment (UTC ms) as clocks and calendars in China show it. */
const inChina = (at: number) => dayjs.utc(at + offset)

/** The number of the day on which a moment falls in China: 1 January 1970 is 0. What is counted by the day is counted under it. */
export const dayNumberOf = (at: number): number => Math.floor((at + offset) / day)

/** When the day of a moment began in China, UTC ms. */
export const midnightOf = (at: number): number => dayNumberOf(at) * day - offset

/** Whole minutes since that midnight: 0 to 1439. */
export const minuteOf = (at: number): number => Math.floor((at - midnightOf(at)) / minute)

/** 1 Monday to 7 Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (at: number): number => ((((dayNumberOf(at) + 3) % 7) + 7) % 7) + 1

/** The next time (UTC ms, after `at`) that the clock shows this minute of the day. */
export const nextAt = (at: number, minuteOfDay: number): number => {
  const today = midnightOf(at) + minuteOfDay * minute
  return today > at ? today : today + day
}

/** 2026-11-23. */
export const dateOf = (at: number): string => inChina(at).format('YYYY-MM-DD')

/** 20261123: in numbers that people read out, and as a key. */
export const dateNumber = (at: number): string => inChina(at).format('YYYYMMDD')

/** 09:20. */
export const clockOf = (at: number): string => inChina(at).format('HH:mm')

/** 2026-11-23 09:20. */
export const dateTimeOf = (at: number): string => inChina(at).format('YYYY-MM-DD HH:mm')

/** 11月23日. */
export const sayDate = (at: number): string => inChina(at).format('M月D日')

/** 2026年11月23日. */
export const sayFullDate = (at: number): string => inChina(at).format('YYYY年M月D日')

/** The year and the month (1 to 12) of a moment. */
export const yearMonthOf = (at: number): { readonly year: number; readonly month: number } => {
  const there = inChina(at)
  return { year: there.year(), month: there.month() + 1 }
}

/** When a month begins in China, UTC ms. Months count from 1; 13 is the next year's first. */
export const startOfMonth = (year: number, month: number): number => Date.UTC(year, month - 1, 1) - offset

/** When a day begins in China (UTC ms), by its parts; null: the calendar has no such day. Months count from 1. */
export const startOfDate = (year: number, month: number, date: number): number | null => {
  const at = Date.UTC(year, month - 1, date) - offset
  const there = inChina(at)
  return there.month() === month - 1 && there.date() === date ? at : null
}
