import type { Rule } from './rules'

export type Caps = Rule['caps']

/** What one rule would have paid one person without caps, by day: `{ "20261123": 12 }`. Only what still stands. */
export type Days = Readonly<Record<string, number>>

/** The same for every rule, by its key. */
export type Windows = Readonly<Record<string, Days>>

const capped = (sum: number, cap: number | null): number => (cap === null ? sum : Math.min(sum, cap))
const monthOf = (day: string) => day.slice(0, 6)
/** 2026年第4季度, of a day: "20264". */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}${String(Math.ceil(Number(day.slice(4, 6)) / 3))}`

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
  const byDay = Object.entries(days).map(([day, sum]) => [monthOf(day), capped(sum, caps.day)] as const)
  const byMonth = summed(byDay).map(([month, sum]) => [quarterOf(month), capped(sum, caps.month)] as const)
  return summed(byMonth).reduce((total, [, sum]) => total + capped(sum, caps.quarter), 0)
}

/** What one outcome is worth to one person, before caps. */
export interface Claim {
  readonly key: string
  readonly day: string
  readonly worth: number
  readonly caps: Caps
}

const within = (days: Days, quarter: string): Days => Object.fromEntries(Object.entries(days).filter(([day]) => quarterOf(day) === quarter))

/** A claim comes in (1) or is taken out (-1). `amount` is what that changes of what the rule pays: never above the claim, often less. */
export const claimed = (windows: Windows, { key, day, worth, caps }: Claim, sign: 1 | -1): { readonly windows: Windows; readonly amount: number } => {
  const days = windows[key] ?? {}
  const before = within(days, quarterOf(day))
  const after = { ...before, [day]: (before[day] ?? 0) + sign * worth }
  return { windows: { ...windows, [key]: { ...days, ...after } }, amount: paidFor(after, caps) - paidFor(before, caps) }
}
