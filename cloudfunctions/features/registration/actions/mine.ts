import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { deskOf } from '../desk'
import { registrationIdOf } from '../identity'
import { toView } from '../view'
import { registrations } from './store'

export const showMine: Action<'registration.mine'> = async (_input, context) => {
  const { actor } = context
  const found = await registrations.get(registrationIdOf(actor._id))
  const registration = found && toView(found, context)
  const home = actor.homeGridId?.slice(0, 12) ?? null
  const elsewhere = registration !== null && registration.state !== 'left' && home !== null && home !== registration.place.communityId
  return ok({ registration, elsewhere, desk: deskOf(context), can: registration ? registration.can : ['send'] })
}
