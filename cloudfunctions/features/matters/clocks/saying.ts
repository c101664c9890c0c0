import { clockOf, day, dayNumberOf, sayDate, startOfDate } from '../../../ground/time/beijing'

const near = new Map([
  [-1, '昨天'],
  [0, '今天'],
  [1, '明天'],
])

/** 今天、明天、11月30日, as people say it. */
export const sayDay = (at: number, now: number): string => near.get(dayNumberOf(at) - dayNumberOf(now)) ?? sayDate(at)

/** 今天10:30. */
export const sayMoment = (at: number, now: number): string => `${sayDay(at, now)}${clockOf(at)}`

/** A matter's number as somebody says it, 20261123-3F2A: its day (+08:00, as UTC ms) and how its id ends. Null: these are words. */
export const numbered = (words: string): { from: number; to: number; ending: string } | null => {
  const [, year, month, date, ending] = /^(\d{4})(\d{2})(\d{2})\s*[-–—]?\s*([0-9A-Za-z]{4})$/.exec(words.trim()) ?? []
  const from = startOfDate(Number(year), Number(month), Number(date))
  return ending === undefined || from === null ? null : { from, to: from + day - 1, ending: ending.toLowerCase() }
}
