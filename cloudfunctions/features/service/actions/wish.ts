import type { ParsedInput } from '@/contract'
import { err, ok, type Result } from '../../../platform/result'
import type { Action, Context } from '../../action'
import type { Chain } from '../../grid/names'
import { route } from '../../grid/route'
import { derivedId, fingerprintOf } from '../../../ground/ids'
import type { Owner } from '../../matters/document/parts'
import { ownerFrom } from '../../matters/assigning/supervisors'
import { namesHousehold } from '../amend-steps'
import { allChosen } from '../catalogue'
import type { Household } from '../offer'
import { wish } from '../offering'
import { readCatalogue } from './catalogue'
import { organiserAt, putUp, readPlace } from './put-up'

type Asked = ParsedInput<'service.wish'>

/** The household that is spoken for, or the caller's own. */
const householdOf = ({ household, address }: Asked, { actor, now }: Context): Household => {
  if (household)
    return { name: household.name, phone: household.phone ?? null, address: household.address ?? null, consentAt: now, party: null }
  const party = { personId: actor._id, openid: actor.openid, name: actor.name, phone: actor.phone }
  return { name: actor.name ?? '住户', phone: actor.phone, address: address ?? null, consentAt: now, party }
}

/** A worker answers for what they put up; for what a resident asks, whoever answers for their grid does. */
const organiserOf = (input: Asked, chain: Chain, context: Context): Result<Owner, 'service.place_not_yours' | 'service.nobody_answers'> => {
  if (input.household) {
    const own = organiserAt(chain.grid._id, context)
    return own ? ok(own) : err('service.place_not_yours')
  }
  const answer = route(chain, context.now)
  return answer ? ok(ownerFrom(answer.owner, answer.orgId)) : err('service.nobody_answers')
}

export const createWish: Action<'service.wish'> = async (input, context) => {
  const gridId = input.household ? input.gridId : context.actor.homeGridId
  if (!gridId) return err('service.no_home')
  const household = householdOf(input, context)
  if (namesHousehold(input.text, household)) return err('service.names_household')
  const [here, catalogue] = await Promise.all([readPlace(gridId), readCatalogue()])
  if (!here.ok) return here
  const { place, chain } = here.value
  const skills = allChosen(catalogue.skills, input.skills)
  if (!skills) return err('service.choice_unknown')
  const organiser = chain ? organiserOf(input, chain, context) : err('service.nobody_answers')
  if (!organiser.ok) return organiser
  const id = derivedId('wi', `${context.actor._id}/${input.key}`)
  const offering = { id, key: input.key, text: input.text, fingerprint: fingerprintOf(input), place, skills, organiser: organiser.value }
  return putUp(id, wish(offering, household, context), context)
}
