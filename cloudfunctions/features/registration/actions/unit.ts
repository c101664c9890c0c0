import type { ParsedInput } from '@/contract'
import { err, ok } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { chainIds } from '../../grid/names'
import { provisionalIdOf } from '../../actor/person-id'
import { unitRegistrationIdOf } from '../identity'
import { communityIn, communityPlace } from '../place'
import type { Place, Somebody } from '../registration'
import { confirmersOf, type Reader } from '../telling'
import { unitFrom } from '../unit-name'
import { firstUnit, sendUnitAgain } from '../unit-steps'
import { toUnitView } from '../unit-view'
import { callOf } from './store'
import { units, unitStep } from './unit-store'

/** A community to report to, with those who confirm there, in one request; null when it does not exist. */
const readCommunity = async (communityId: string, now: number): Promise<{ place: Place; confirmers: readonly Reader[] } | null> => {
  const orgs = await readOrgs(chainIds(communityId))
  const [found, place] = [communityIn(orgs, communityId), communityPlace(orgs, communityId)]
  return found && place && { place, confirmers: confirmersOf(found, now) }
}

const contactFrom = ({ contact: { name, phone, self } }: ParsedInput<'registration.unit'>, { actor }: Context): Somebody =>
  self ? { personId: actor._id, openid: actor.openid, name, phone } : { personId: provisionalIdOf(phone), openid: null, name, phone }

export const registerUnit: Action<'registration.unit'> = async (input, context) => {
  const { communityId, offers, takesOn } = input
  const unit = unitFrom(input.name)
  if (!unit) return err('registration.unit_unclear')
  const id = unitRegistrationIdOf(unit.id, communityId)
  const [here, standing] = await Promise.all([readCommunity(communityId, context.now), units.get(id)])
  if (!here) return err('grid.not_found')
  const sending = { unit, ...here, contact: contactFrom(input, context), offers, takesOn }
  const call = callOf(input, context)
  const made = standing ? { document: standing, created: false } : await units.create(id, firstUnit(id, sending, call))
  if (made.created) return ok(toUnitView(made.document, context))
  return unitStep({ id, loaded: made.document }, context, (reported) => sendUnitAgain(reported, sending, call))
}
