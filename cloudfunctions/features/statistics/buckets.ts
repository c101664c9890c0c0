import type { Tally } from './tally'

/** What is kept of how long things take: so many in each bucket. */
export type Length = 'respond' | 'answer'

/**
 * Where the buckets end, in minutes of working time, each end in its bucket; ours: fine where a promise runs out (30 min, 2 h), by the
 * half day of 390 minutes above. What takes longer than the last counts in it.
 */
const ends = [
  10, 20, 30, 45, 60, 90, 120, 180, 240, 390, 585, 780, 1170, 1560, 1950, 2340, 2730, 3120, 3510, 3900, 4680, 5850, 7800, 11_700, 23_400,
] as const

/** The name under which something that took so many minutes is counted. */
export const bucketOf = (length: Length, minutes: number): string => {
  const at = ends.findIndex((end) => minutes <= end)
  return `${length}_${String(at < 0 ? ends.length - 1 : at)}`
}

/** How many there are of each value, the smallest first. */
export type Spread = readonly (readonly [value: number, many: number])[]

const sizeOf = (spread: Spread): number => spread.reduce((all, [, many]) => all + many, 0)

/** The smallest value that at least this share of all do not exceed; null: there is none. */
export const quantileOf = (spread: Spread, share: number): number | null => {
  const wanted = sizeOf(spread) * share
  let passed = 0
  for (const [value, many] of spread) {
    passed += many
    if (many > 0 && passed >= wanted) return value
  }
  return null
}

/** Of how many, the median and the 90th percentile in minutes: the end of the bucket in which each lies. */
export const lengthsOf = (tally: Tally, length: Length) => {
  const spread = ends.map((end, at) => [end, tally[`${length}_${String(at)}`] ?? 0] as const)
  return { n: sizeOf(spread), median: quantileOf(spread, 0.5), p90: quantileOf(spread, 0.9) }
}
