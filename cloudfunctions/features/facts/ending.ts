import type { FactStep } from '@/contract/words-households'
import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { effectId } from '../../ground/effect-ids'
import type { Call } from '../actor/act'
import { isOf } from '../households/eyes'
import type { Household } from '../households/household'
import { tellAbout } from '../households/telling'
import { isKnown, type Fact } from './fact'
import { factEyeOf, factStepsFor } from './reading'

interface Ending {
  readonly step: FactStep
  readonly why: string | null
  readonly household: Household
  /** Who answers for the grid hears of it when the household takes something back. */
  readonly workers: readonly { readonly personId: string; readonly openid: string | null }[]
}

const told = (fact: Fact, { household, workers }: Ending, { actor, now }: Call): Fact['effects'] =>
  isOf(household, actor._id)
    ? tellAbout(
        household,
        { message: 'householdCorrected', to: workers.filter(({ personId }) => personId !== actor._id) },
        { now, who: actor.name ?? household.contact.name, words: '收回了一项户情的同意' },
      ).map((tell) => ({ ...tell, id: effectId(fact, tell.to.personId) }))
    : []

/** It holds no more, or the member reads it no more. What is over is over: the same call again, or another, changes nothing. */
export const ended = (fact: Fact, ending: Ending, call: Call): Result<Decision<Fact>, 'facts.not_found' | 'facts.not_yours'> => {
  const { household, step, why } = ending
  if (factEyeOf(household, call) === null) return err('facts.not_found')
  if (fact.keys.includes(call.key) || !isKnown(fact, call.now)) return ok({ next: fact, effects: [] })
  if (step === 'unshare' && !fact.shared) return ok({ next: fact, effects: [] })
  if (!factStepsFor(fact, household, call).includes(step)) return err('facts.not_yours')
  const done = step === 'end' ? { ended: { at: call.now, by: call.actor._id, why }, shared: false } : { shared: false }
  return ok({ next: { ...fact, ...done, keys: [...fact.keys, call.key].slice(-20) }, effects: told(fact, ending, call) })
}
