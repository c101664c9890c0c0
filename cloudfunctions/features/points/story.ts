import type { EventView, RuleView } from '@/contract/points-parts'
import type { Output } from '@/contract'
import type { Entry } from './account'
import { ruleView, entryView } from './mine'
import { takenBackFor, type OutcomeDocument } from './outcome'
import { ruleFor, rulesAt, type RulesFrom } from './rules'

const eventView = (outcome: OutcomeDocument, personId: string): EventView => {
  const { of, at, title, page, by, minutes } = outcome
  return { of, at, title, page, confirmedBy: by.as, minutes, takenBack: takenBackFor(outcome, personId) }
}

/** The rule that priced an entry, as it stood then. */
const ruleOf = ({ rule }: Entry, outcome: OutcomeDocument, editions: readonly RulesFrom[]): RuleView | null => {
  const found = rule && ruleFor(rulesAt(editions, outcome.at), rule, outcome.at)
  return found && ruleView(found)
}

/** Other entries about the same thing: what a reversal reverses, what reversed an entry. */
const relatedTo = (entry: Entry, all: readonly Entry[]): readonly Entry[] =>
  all.filter(
    (other) =>
      other.id !== entry.id &&
      (other.id === entry.reverses || other.reverses === entry.id || (other.outcomeId !== null && other.outcomeId === entry.outcomeId)),
  )

interface Behind {
  readonly personId: string
  readonly outcome: OutcomeDocument | null
  /** The entries that were read with it. */
  readonly around: readonly Entry[]
  readonly editions: readonly RulesFrom[]
}

/** Why an entry of somebody stands. */
export const storyOf = (entry: Entry, { personId, outcome, around, editions }: Behind): Output<'points.story'> => ({
  entry: entryView(entry),
  event: outcome && eventView(outcome, personId),
  rule: outcome && ruleOf(entry, outcome, editions),
  gift: entry.other ? { name: entry.other.name, at: entry.at } : null,
  related: relatedTo(entry, around).map(entryView),
})
