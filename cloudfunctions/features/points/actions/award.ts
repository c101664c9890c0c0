import { findByIds } from '../../../platform/documents'
import type { EffectRunner } from '../../../platform/store'
import { outcomeIdOf, type Outcome, type OutcomeDocument } from '../outcome'
import { recordOutcome } from './record'

/** Runs the effect of a confirmed outcome: it is written down, once. */
export const award: EffectRunner<Outcome> = {
  run: async (outcome) => {
    await recordOutcome(outcome, Date.now())
  },
  happened: async (outcomes) => {
    const standing = await findByIds<OutcomeDocument>('outcomes', [...new Set(outcomes.map(outcomeIdOf))])
    const known = new Map(standing.map((document) => [document._id, document]))
    return outcomes
      .filter((outcome) => {
        const document = known.get(outcomeIdOf(outcome))
        return document !== undefined && (outcome.takenBack === null || document.takenBack !== null)
      })
      .map(({ id }) => id)
  },
}
