import { identityConsent } from '@/contract/words-registration'
import { gather } from '../../../platform/gather'
import { err, ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import { communityIdOf } from '../../../ground/places'
import type { Action } from '../../action'
import { readGridNow } from '../../grid/actions/read'
import { settingsFrom } from '../../settings/defaults'
import { chosenFrom } from '../choosing'
import { registrationIdOf } from '../identity'
import { first, sendAgain } from '../member-steps'
import { placeOf } from '../place'
import { confirmersOf } from '../telling'
import type { Registration, Unit } from '../registration'
import { knownAs, unitFrom, type UnitName } from '../unit-name'
import { toView } from '../view'
import { callOf, registrations, step } from './store'

interface Found extends Readonly<Record<string, readonly unknown[]>> {
  readonly standing: readonly Registration[]
  readonly known: readonly UnitName[]
}

/** The registration as it stands, and by what name the unit is known: one request. It asks by the community, which always stands. */
const read = async (id: string, { gridId, unit }: { readonly gridId: string; readonly unit: Unit }) => {
  const found = await gather<Found>({
    on: { collection: 'orgs', id: communityIdOf(gridId) },
    finds: {
      standing: { collection: 'registrations', where: { _id: id }, limit: 1 },
      known: { collection: 'unitNames', where: { _id: unit.id }, limit: 1 },
    },
  })
  return { standing: found?.standing[0], known: found?.known[0] }
}

export const registerMember: Action<'registration.member'> = async (input, context) => {
  const { name, phone, freeTimes, gridId, consent } = input
  const unit = unitFrom(input.unit)
  if (consent !== identityConsent.wording) return err('registration.consent_old')
  if (!unit) return err('registration.unit_unclear')
  const id = registrationIdOf(context.actor._id)
  const [chain, stored, { standing, known }] = await Promise.all([readGridNow(gridId), storedSettings(), read(id, { gridId, unit })])
  if (!chain.ok) return chain
  const chosen = chosenFrom(input, settingsFrom(stored))
  if (!chosen.ok) return chosen
  const { skills = [], classes = [] } = chosen.value
  const sending = {
    profile: { name, phone, unit: knownAs(unit, known), skills, classes, freeTimes },
    place: placeOf(chain.value),
    wording: consent,
    confirmers: confirmersOf(chain.value, context.now),
  }
  const call = callOf(input, context)
  const made = standing ? { document: standing, created: false } : await registrations.create(id, first(id, sending, call))
  if (made.created) return ok(toView(made.document, context))
  return step({ id, loaded: made.document }, context, (registration) => sendAgain(registration, sending, call))
}
