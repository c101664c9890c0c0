import type { CareLevel } from '@/contract/words-households'
import type { DueRule } from '@/contract/words-visits'
import type { DueFigures } from '../settings/redue'

/** One rule of dues. `every`, `grace`: days. */
export interface Rule {
  /** From one contact to the next; 0: once. */
  readonly every: number
  /** A contact so many days before the day counts for it as well. */
  readonly grace: number
}

export type Rules = Readonly<Record<DueRule, Rule>>

/** The county's rules, by its figures: 默认示例 (practice.md, visits). What is new is due the same day, within 24 hours. */
export const rulesFrom = (figures: DueFigures): Rules => {
  const each = (every: number): Rule => ({ every, grace: Math.floor((every * figures.visitGracePercent) / 100) })
  return {
    change: { every: 0, grace: 0 },
    high: each(figures.visitHighDays),
    key: each(figures.visitKeyDays),
    general: each(figures.visitGeneralDays),
    ordinary: each(figures.visitOrdinaryDays),
  }
}

/** Whose new reason is a major change: somebody looks in within a day. */
export const isMajor: Readonly<Record<CareLevel, boolean>> = { high: true, key: true, general: false }
