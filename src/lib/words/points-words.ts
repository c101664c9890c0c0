import type { EntryView, PointsRule } from '@/contract/points-parts'
import { confirmers, earners, entryKinds, measures, outcomeKinds } from '@/contract/words-points'

type Priced = Pick<PointsRule, 'of' | 'who' | 'points' | 'per' | 'caps'>

/** +2, −2, 0. */
export const signed = (amount: number): string => (amount > 0 ? `+${amount}` : amount < 0 ? `−${-amount}` : '0')

/** 「每次 5 分」. */
export const worthOf = ({ per, points }: Pick<Priced, 'per' | 'points'>): string => `${measures[per]} ${points} 分`

/** 「每天最多 10 分，每月最多 60 分」; null when there is no limit. */
export const capsOf = ({ caps }: Pick<Priced, 'caps'>): string | null => {
  const said = [
    ['每天', caps.day],
    ['每月', caps.month],
    ['每季', caps.quarter],
  ] as const
  const words = said.flatMap(([when, cap]) => (cap === null ? [] : [`${when}最多 ${cap} 分`]))
  return words.length > 0 ? words.join('，') : null
}

/** 「网格员 · 诉求办成」. */
export const ruleName = ({ of, who }: Pick<Priced, 'of' | 'who'>): string => `${earners[who]} · ${outcomeKinds[of]}`

/** What an entry is about, or what it is where it is about nothing else. */
export const entryTitle = ({ title, kind }: Pick<EntryView, 'title' | 'kind'>): string => title || entryKinds[kind]

export const confirmerName = (who: keyof typeof confirmers): string => confirmers[who]
