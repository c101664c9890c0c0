import { dateNumber } from '../../ground/time/beijing'
import { outcomeIdOf, type Confirmation, type Part } from './outcome'
import { rulesAt, ruleFor, type Rule, type RuleName, type RulesFrom } from './rules'
import type { Claim } from './windows'

/** What an outcome is worth to one of its people by one rule. */
export interface Priced extends Claim {
  readonly personId: string
  readonly rule: RuleName
  readonly words: string
}

const worthOf = ({ per, points }: Rule, { minutes, points: agreed }: Pick<Confirmation, 'minutes' | 'points'>): number => {
  if (per === 'hour') return Math.floor((points * Math.max(0, minutes ?? 0)) / 60)
  return per === 'agreed' ? Math.min(points, Math.max(0, agreed ?? 0)) : points
}

/**
 * What a confirmation is worth to somebody who had a part in it, by a table of
 * rules; null when no rule pays it. The ledger and the preview both ask here.
 */
const price = (rules: readonly Rule[], confirmation: Confirmation, { personId, as }: Part): Priced | null => {
  const { of, at } = confirmation
  const rule = ruleFor(rules, { of, who: as }, at)
  if (!rule) return null
  const name = { of, who: as, version: rule.version }
  return {
    personId,
    rule: name,
    words: rule.words,
    key: `${of}_${as}_${rule.version}`,
    day: dateNumber(at),
    worth: worthOf(rule, confirmation),
    caps: rule.caps,
  }
}

/** The same for everybody who had a part in it, by the rules in force when it was confirmed. Nobody is paid twice for one outcome. */
export const priceAll = (editions: readonly RulesFrom[], confirmation: Confirmation): readonly Priced[] => {
  const rules = rulesAt(editions, confirmation.at)
  const once = confirmation.people.filter(({ personId }, at, all) => all.findIndex((other) => other.personId === personId) === at)
  return once.flatMap((part) => price(rules, confirmation, part) ?? [])
}

/** An entry's id: one outcome, one person, and so one rule. */
export const entryIdOf = (confirmation: Pick<Confirmation, 'of' | 'source'>, personId: string): string =>
  `${outcomeIdOf(confirmation)}_${personId}`
