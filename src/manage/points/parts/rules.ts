import type { PointsRule } from '@/contract/points-parts'
import { earners, outcomeKinds, type Earner, type OutcomeKind } from '@/contract/words-points'

/** There is one rule at most for each kind of outcome and each part in it. */
export const nameOf = ({ of, who }: Pick<PointsRule, 'of' | 'who'>): string => `${of}-${who}`

/** The table with one rule replaced, added or left out. */
export const withRule = (rules: readonly PointsRule[], rule: PointsRule, next: PointsRule | null): PointsRule[] => {
  const known = rules.some((one) => nameOf(one) === nameOf(rule))
  if (!next) return rules.filter((one) => nameOf(one) !== nameOf(rule))
  return known ? rules.map((one) => (nameOf(one) === nameOf(rule) ? next : one)) : [...rules, next]
}

const content = ({ of, who, points, per, caps, from, to, words }: PointsRule) =>
  JSON.stringify([of, who, points, per, caps.day, caps.month, caps.quarter, from, to, words])

export const isSame = (one: readonly PointsRule[], other: readonly PointsRule[]): boolean =>
  one.length === other.length && one.every((rule, at) => content(rule) === content(other[at] ?? rule))

/** Whether a rule stands so in a table. */
export const isIn = (rule: PointsRule, rules: readonly PointsRule[]): boolean => rules.some((other) => content(other) === content(rule))

const measureOf = (of: OutcomeKind): PointsRule['per'] => (of === 'hoursConfirmed' ? 'hour' : of === 'manualConfirmed' ? 'agreed' : 'event')

/** A first draft of every rule that a table does not have. */
export const missingFrom = (rules: readonly PointsRule[]): PointsRule[] =>
  (Object.keys(outcomeKinds) as OutcomeKind[])
    .flatMap((of) =>
      (Object.keys(earners) as Earner[]).map(
        (who): PointsRule => ({
          of,
          who,
          points: 1,
          per: measureOf(of),
          caps: { day: null, month: null, quarter: null },
          from: null,
          to: null,
          words: outcomeKinds[of],
        }),
      ),
    )
    .filter((rule) => !rules.some((known) => nameOf(known) === nameOf(rule)))
