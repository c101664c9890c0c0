import type { Rule } from './rules'

export type Caps = Rule['caps']

/** What one rule would have paid one person without caps, by day: `{ "20261123": 12 }`. Only what still stands. */
export type Days = Readonly<Record<string, number>>

/** The same for every rule, by its key. */
export type Windows = Readonly<Record<string, Days>>

const capped = (sum: number, cap: number | null): number => (cap === null ? sum : Math.min(sum, cap))
const monthIn = (day: string) => day.slice(0, 6)
/** 2026年第4季度, of a day: "20264". */
const quarterIn = (day: string): string => `${day.slice(0, 4)}${String(Math.ceil(Number(day.slice(4, 6)) / 3))}`

const summed = (parts: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] => {
  const sums = new Map<string, number>()
  for (const [key, value] of parts) sums.set(key, (sums.get(key) ?? 0) + value)
  return [...sums]
}

/**
 * What a rule pays in all for these days: a day counts at most its cap, the days of a month together at most the
 * month's, the months of a quarter at most the quarter's. It depends on what stands, not on the order in which it came.
 */
export const paidFor = (days: Days, caps: Caps): number => {
  const byDay = Object.entries(days).map(([day, sum]) => [monthIn(day), capped(sum, caps.day)] as const)
  const byMonth = summed(byDay).map(([month, sum]) => [quarterIn(month), capped(sum, caps.month)] as const)
  return summed(byMonth).reduce((total, [, sum]) => total + capped(sum, caps.quarter), 0)
}

/** What one outcome is worth to one person, before caps. */
export interface Claim {
  readonly key: string
  readonly day: string
  readonly worth: number
  readonly caps: Caps
}

/** What the days that a test picks come to, each at most its cap. */
const sumOf = (days: Days, cap: number | null, picked: (day: string) => boolean): number => {
  let sum = 0
  for (const day in days) if (picked(day)) sum += capped(days[day] ?? 0, cap)
  return sum
}

/** The months of a day's quarter but its own, each at most its cap. */
const otherMonths = (days: Days, day: string, caps: Caps): number => {
  const first = Math.floor((Number(day.slice(4, 6)) - 1) / 3) * 3 + 1
  const months = [first, first + 1, first + 2]
    .map((month) => `${day.slice(0, 4)}${String(month).padStart(2, '0')}`)
    .filter((month) => month !== monthIn(day))
  return months.reduce(
    (sum, month) =>
      sum +
      capped(
        sumOf(days, caps.day, (each) => each.startsWith(month)),
        caps.month,
      ),
    0,
  )
}

/** `paidFor` after a change of one day, less `paidFor` before it: looks no further than the caps reach. */
const paidMore = (days: Days, { day, worth, caps }: Omit<Claim, 'key'>): number => {
  const before = days[day] ?? 0
  const byDay = capped(before + worth, caps.day) - capped(before, caps.day)
  if (byDay === 0 || (caps.month === null && caps.quarter === null)) return byDay
  const month = sumOf(days, caps.day, (each) => each.startsWith(monthIn(day)))
  const byMonth = capped(month + byDay, caps.month) - capped(month, caps.month)
  if (byMonth === 0 || caps.quarter === null) return byMonth
  const quarter = otherMonths(days, day, caps) + capped(month, caps.month)
  return capped(quarter + byMonth, caps.quarter) - capped(quarter, caps.quarter)
}

/** A claim comes in (1) or is taken out (-1). `amount` is what that changes of what the rule pays: never above the claim, often less. */
export const claimed = (
  windows: Windows,
  { key, day, worth, caps }: Claim,
  sign: 1 | -1,
): { readonly windows: Windows; readonly amount: number } => {
  const days = windows[key] ?? {}
  const amount = paidMore(days, { day, worth: sign * worth, caps })
  return { windows: { ...windows, [key]: { ...days, [day]: (days[day] ?? 0) + sign * worth } }, amount }
}
