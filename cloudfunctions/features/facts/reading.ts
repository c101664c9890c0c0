import type { FactStep, HouseholdEye } from '@/contract/words-households'
import type { FactView } from '@/contract/facts'
import type { Doer } from '../actor/act'
import { eyeOf, isOf, keeps, livesThere, looksAfter } from '../households/eyes'
import type { Household } from '../households/household'
import { isKnown, type Fact } from './fact'
import { mayGet } from './readers'

/** As what somebody reads the facts of a household; null: not at all. A member who was only asked reads none. */
export const factEyeOf = (household: Household, doer: Doer): HouseholdEye | null => {
  const eye = eyeOf(household, doer)
  return eye === 'member' && !looksAfter(household, doer.actor._id) ? null : eye
}

/** Whether somebody may read this fact. What one told in confidence is for no other of the household, office or not. */
const mayRead = (fact: Fact, household: Household, doer: Doer): boolean => {
  const eye = factEyeOf(household, doer)
  if (eye === null) return false
  if (fact.confidence && livesThere(household, doer)) return fact.teller === doer.actor._id
  return eye === 'member' ? fact.shared && !fact.confidence : true
}

/** What somebody may do about a fact that they read: the household takes back what it agreed to, and closes it to the member. */
export const factStepsFor = (fact: Fact, household: Household, doer: Doer): FactStep[] => {
  if (!mayRead(fact, household, doer) || !isKnown(fact, doer.now)) return []
  const [own, kept] = [isOf(household, doer.actor._id), keeps(household, doer)]
  const ends = kept || (own && fact.basis === 'consent')
  return [...(ends ? (['end'] as const) : []), ...((own || kept) && fact.shared ? (['unshare'] as const) : [])]
}

const toView = (fact: Fact, eye: HouseholdEye, can: FactStep[]): FactView => ({
  id: fact._id,
  list: fact.list,
  kind: { ...fact.kind },
  text: fact.text,
  level: fact.level,
  basis: fact.basis,
  basisWords: fact.basisWords,
  source: mayGet('source', eye) ? fact.source : '',
  guardian: mayGet('guardian', eye) ? fact.guardian : null,
  at: fact.at,
  until: fact.until,
  confidence: fact.confidence,
  shared: fact.shared,
  byName: mayGet('by', eye) ? fact.by.name : null,
  can,
})

/** What of a household's facts somebody reads now, the newest first. */
export const readable = (facts: readonly Fact[], household: Household, doer: Doer): FactView[] => {
  const eye = factEyeOf(household, doer)
  if (eye === null) return []
  return facts
    .filter((fact) => isKnown(fact, doer.now) && mayRead(fact, household, doer))
    .sort((one, other) => other.at - one.at)
    .map((fact) => toView(fact, eye, factStepsFor(fact, household, doer)))
}
