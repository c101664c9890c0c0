import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { deskOf } from '../desk'
import { registrationIdOf } from '../identity'
import { toUnitView } from '../unit-view'
import { toView } from '../view'
import { registrations } from './store'
import { units } from './unit-store'
import { communityIdOf } from '../../../ground/places'

/** Units of one contact that are shown: hardly anybody speaks for more than one. */
const most = 20

export const showMine: Action<'registration.mine'> = async (_input, context) => {
  const { actor } = context
  const [found, spokenFor] = await Promise.all([
    registrations.get(registrationIdOf(actor._id)),
    units.find({ where: { personId: actor._id }, order: [['sentAt', 'desc']], limit: most }),
  ])
  const registration = found && toView(found, context)
  const home = actor.homeGridId && communityIdOf(actor.homeGridId)
  const elsewhere = registration !== null && registration.state !== 'left' && home !== null && home !== registration.place.communityId
  return ok({
    registration,
    units: spokenFor.map((unit) => toUnitView(unit, context)),
    elsewhere,
    desk: deskOf(context),
    can: registration ? registration.can : ['send'],
  })
}
