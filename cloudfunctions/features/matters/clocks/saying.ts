const day = 24 * 3_600_000
/** China has one time zone and no summer time. */
const offset = 8 * 3_600_000

const dayOf = (at: number) => Math.floor((at + offset) / day)
const near = new Map([
  [-1, '昨天'],
  [0, '今天'],
  [1, '明天'],
])

/** 今天、明天、11月30日, as people say it. */
export const sayDay = (at: number, now: number): string => {
  const date = new Date(at + offset)
  return near.get(dayOf(at) - dayOf(now)) ?? `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`
}

/** 今天10:30. */
export const sayMoment = (at: number, now: number): string => `${sayDay(at, now)}${new Date(at + offset).toISOString().slice(11, 16)}`

/** 20261123. */
export const dateNumber = (at: number): string => new Date(at + offset).toISOString().slice(0, 10).replaceAll('-', '')

/** A matter's number as somebody says it, 20261123-3F2A: its day (+08:00, as UTC ms) and how its id ends. Null: these are words. */
export const numbered = (words: string): { from: number; to: number; ending: string } | null => {
  const [, year, month, date, ending] = /^(\d{4})(\d{2})(\d{2})\s*[-–—]?\s*([0-9A-Za-z]{4})$/.exec(words.trim()) ?? []
  const from = Date.parse(`${year ?? ''}-${month ?? ''}-${date ?? ''}T00:00:00+08:00`)
  return ending === undefined || Number.isNaN(from) ? null : { from, to: from + day - 1, ending: ending.toLowerCase() }
}
