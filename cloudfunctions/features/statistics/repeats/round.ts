import { day, hour, midnightOf } from '../../../ground/time/beijing'

/** How far the nightly look has come, in the collection `clocks`. Times are UTC ms. */
export interface Round {
  readonly _id: string
  /** The night up to which everything that changed was looked at. */
  readonly night: number
  /** The last change that was looked at. */
  readonly savedAt: number
  readonly after: string
}

export const roundId = 'repeats'

const looksAt = 2 * hour

/** The night whose turn it is: from two in the morning on. */
export const nightOf = (now: number): number => midnightOf(now - looksAt) + looksAt

/** Whoever saves says when by a clock of their own: so much is looked at again. */
export const overlap = 10 * 60_000

/** A first look begins with what is judged at all. */
export const firstRound = (now: number, judged: number): Round => ({ _id: roundId, night: 0, savedAt: now - judged - day, after: '' })
