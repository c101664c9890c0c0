import type { HouseholdEye } from '@/contract/words-households'
import type { Doer } from '../actor/act'
import { rank, standing } from '../actor/standing'
import { currentLinks, type Household, type Link } from './household'

type Seen = Pick<Household, 'dwellers' | 'links' | 'place' | 'state'>

/** Whether somebody is of the household: by a code or a number, never by living in the grid. Who moved out reads no more. */
export const isOf = ({ dwellers, state }: Pick<Household, 'dwellers' | 'state'>, personId: string): boolean =>
  state !== 'left' && dwellers.some((one) => one.personId === personId)

/** Of the household, however they came to be known as that: also who works for its grid and lives there. */
export const livesThere = (household: Pick<Household, 'dwellers' | 'state' | 'contact'>, { actor }: Pick<Doer, 'actor'>): boolean =>
  isOf(household, actor._id) || (actor.phone !== null && actor.phone === household.contact.phone)

/** The links whose member looks after it now. One who left 报到 keeps the name and reads nothing. */
export const lookingAfter = (household: Pick<Household, 'links'>): readonly Link[] =>
  currentLinks(household).filter(({ ends }) => ends?.why !== 'left' && ends?.why !== 'passed')

/** Whether somebody looks after it as a member now. */
export const looksAfter = (household: Pick<Household, 'links'>, personId: string): boolean =>
  lookingAfter(household).some(({ member }) => member.personId === personId)

/** Whether a member has been asked and may see whom for, before they say. */
const isAsked = ({ links }: Pick<Household, 'links'>, personId: string): boolean =>
  links.some(({ state, member }) => state === 'proposed' && member.personId === personId)

/** Whether somebody sees a household as a member: they look after it, or are asked whether they would. */
export const seesAsMember = (household: Pick<Household, 'links'>, personId: string): boolean =>
  looksAfter(household, personId) || isAsked(household, personId)

/** Whether somebody answers for the grid or its community, or stands above. */
export const keeps = ({ place }: Pick<Household, 'place'>, { actor, now }: Doer): boolean =>
  standing(actor, place.gridId, now) >= rank.worker

/**
 * As what somebody reads a household; null: not at all. Whoever answers for it reads it so, also where they live there: what
 * is theirs alone is asked by `isOf`.
 */
export const eyeOf = (household: Seen, doer: Doer): HouseholdEye | null => {
  const held = standing(doer.actor, household.place.gridId, doer.now)
  if (held >= rank.township) return 'above'
  if (held >= rank.worker) return 'staff'
  if (isOf(household, doer.actor._id)) return 'own'
  return seesAsMember(household, doer.actor._id) ? 'member' : null
}
