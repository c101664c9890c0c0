import { gather } from '../../../platform/gather'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Actor } from '../../actor/actor'
import { provisionalIdOf } from '../../actor/person-id'
import { proverIn, type Binding } from '../../people/binding'
import { deskOf } from '../desk'
import { registrationIdOf } from '../identity'
import type { UnitRegistration } from '../registration'
import { toUnitView } from '../unit-view'
import { isInvited } from '../unit-steps'
import { toView } from '../view'
import { registrations } from './store'
import { units } from './unit-store'
import { communityIdOf } from '../../../ground/places'

/** Units of one contact that are shown: hardly anybody speaks for more than one. */
const most = 20

interface Found extends Readonly<Record<string, readonly unknown[]>> {
  readonly spoken: readonly UnitRegistration[]
  readonly named: readonly UnitRegistration[]
  readonly bindings: readonly Binding[]
}

const newest = { order: [['sentAt', 'desc']], limit: most } as const

/**
 * The units somebody speaks for, those that named their number, and whether it is theirs: one request. Of somebody new no number is
 * known.
 */
const readUnits = async ({ _id, phone, saved }: Actor) => {
  if (!saved) return { spoken: await units.find({ where: { personId: _id }, ...newest }), invited: [] }
  const from = provisionalIdOf(phone ?? '')
  const found = await gather<Found>({
    on: { collection: 'people', id: _id },
    finds: {
      spoken: { collection: 'units', ...newest, where: { personId: _id } },
      named: { collection: 'units', ...newest, where: { 'contact.personId': from } },
      bindings: { collection: 'bindings', where: { _id: from }, limit: 1 },
    },
  })
  const proved = proverIn(found?.bindings[0] ?? null)?.personId === _id
  const invited = proved ? (found?.named ?? []).filter((unit) => isInvited(unit, { from })) : []
  return { spoken: found?.spoken ?? [], invited }
}

export const showMine: Action<'registration.mine'> = async (_input, context) => {
  const { actor } = context
  const [found, { spoken, invited }] = await Promise.all([registrations.get(registrationIdOf(actor._id)), readUnits(actor)])
  const registration = found && toView(found, context)
  const home = actor.homeGridId && communityIdOf(actor.homeGridId)
  const elsewhere = registration !== null && registration.state !== 'left' && home !== null && home !== registration.place.communityId
  return ok({
    registration,
    units: spoken.map((unit) => toUnitView(unit, context)),
    invitations: invited.map(({ _id, unit, place }) => ({ id: _id, name: unit.name, communityName: place.communityName })),
    elsewhere,
    desk: deskOf(context),
    can: registration ? registration.can : ['send'],
  })
}
