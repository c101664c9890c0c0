import type { PointsRule } from '@/contract/points-parts'
import type { Earner, OutcomeKind } from '@/contract/words-points'

/** A rule, and the edition in which it was last changed: entries name it, and caps are counted for it. */
export interface Rule extends PointsRule {
  readonly version: number
}

/** Which rule, in an entry. */
export interface RuleName {
  readonly of: OutcomeKind
  readonly who: Earner
  readonly version: number
}

/** Rules that hold from a moment on, UTC ms. */
export interface RulesFrom {
  readonly from: number
  readonly values: { readonly rules: readonly Rule[] }
}

const uncapped = { day: null, month: null, quarter: null }
const always = { from: null, to: null, version: 0 }

/** 默认示例: outcomes only, small figures (product.md, section 5). A county sets its own. */
export const defaultRules: readonly Rule[] = [
  {
    of: 'matterConfirmed',
    who: 'worker',
    points: 2,
    per: 'event',
    caps: { day: 10, month: 60, quarter: null },
    words: '居民确认解决了一件事',
    ...always,
  },
  {
    of: 'matterConfirmed',
    who: 'member',
    points: 5,
    per: 'event',
    caps: { day: 10, month: 60, quarter: null },
    words: '认领的事，居民确认解决了',
    ...always,
  },
  {
    of: 'matterConfirmed',
    who: 'volunteer',
    points: 5,
    per: 'event',
    caps: { day: 10, month: 60, quarter: null },
    words: '帮忙办的事，居民确认解决了',
    ...always,
  },
  {
    of: 'wishRealised',
    who: 'member',
    points: 10,
    per: 'event',
    caps: { day: null, month: 40, quarter: null },
    words: '微心愿实现了，受助家庭确认过',
    ...always,
  },
  {
    of: 'wishRealised',
    who: 'volunteer',
    points: 10,
    per: 'event',
    caps: { day: null, month: 40, quarter: null },
    words: '微心愿实现了，受助家庭确认过',
    ...always,
  },
  {
    of: 'wishRealised',
    who: 'resident',
    points: 10,
    per: 'event',
    caps: { day: null, month: 40, quarter: null },
    words: '微心愿实现了，受助家庭确认过',
    ...always,
  },
  {
    of: 'hoursConfirmed',
    who: 'member',
    points: 2,
    per: 'hour',
    caps: { day: 16, month: null, quarter: 120 },
    words: '参加服务，村(社区)确认了时长',
    ...always,
  },
  {
    of: 'hoursConfirmed',
    who: 'volunteer',
    points: 2,
    per: 'hour',
    caps: { day: 16, month: null, quarter: 120 },
    words: '参加服务，村(社区)确认了时长',
    ...always,
  },
  {
    of: 'hoursConfirmed',
    who: 'resident',
    points: 2,
    per: 'hour',
    caps: { day: 16, month: null, quarter: 120 },
    words: '参加服务，村(社区)确认了时长',
    ...always,
  },
  ...(['worker', 'member', 'volunteer', 'resident'] as const).map(
    (who): Rule => ({
      of: 'manualConfirmed',
      who,
      points: 10,
      per: 'agreed',
      caps: { ...uncapped, month: 20 },
      words: '在外面做的好事，两个人核对过',
      ...always,
    }),
  ),
]

/** The rules in force at a moment: those of the last edition that had begun, else the defaults. */
export const rulesAt = (editions: readonly RulesFrom[], at: number): readonly Rule[] =>
  editions.findLast(({ from }) => from <= at)?.values.rules ?? defaultRules

/** The one rule that pays somebody for an outcome confirmed at a moment; null when there is none. */
export const ruleFor = (rules: readonly Rule[], { of, who }: Pick<RuleName, 'of' | 'who'>, at: number): Rule | null =>
  rules.find((rule) => rule.of === of && rule.who === who && (rule.from ?? at) <= at && at < (rule.to ?? at + 1)) ?? null
