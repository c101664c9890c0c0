import type { Earner } from '@/contract/words-points'
import { ruleFor, rulesAt, type RulesFrom } from '../points/rules'

/** The most that two people may agree on by hand: at once, and for one person in a month (null: no limit). */
export interface ByHand {
  readonly most: number
  readonly monthMost: number | null
}

/** What the county's rules let two people agree on for somebody who earns by a part; nothing where no rule pays it. */
export const byHand = (editions: readonly RulesFrom[], who: Earner, now: number): ByHand => {
  const rule = ruleFor(rulesAt(editions, now), { of: 'manualConfirmed', who }, now)
  return { most: rule?.points ?? 0, monthMost: rule?.caps.month ?? null }
}
