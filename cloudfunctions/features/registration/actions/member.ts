import { identityConsent } from '@/contract/words-registration'
import { err, ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action } from '../../action'
import { readGridNow } from '../../grid/actions/read'
import { settingsFrom } from '../../settings/defaults'
import { chosenFrom } from '../choosing'
import { registrationIdOf } from '../identity'
import { first, sendAgain } from '../member-steps'
import { placeOf } from '../place'
import { confirmersOf } from '../telling'
import { unitFrom } from '../unit-name'
import { toView } from '../view'
import { callOf, registrations, step } from './store'

export const registerMember: Action<'registration.member'> = async (input, context) => {
  const { name, phone, freeTimes, gridId, consent } = input
  const unit = unitFrom(input.unit)
  if (consent !== identityConsent.wording) return err('registration.consent_old')
  if (!unit) return err('registration.unit_unclear')
  const id = registrationIdOf(context.actor._id)
  const [chain, stored, standing] = await Promise.all([readGridNow(gridId), storedSettings(), registrations.get(id)])
  if (!chain.ok) return chain
  const chosen = chosenFrom(input, settingsFrom(stored))
  if (!chosen.ok) return chosen
  const { skills = [], classes = [] } = chosen.value
  const sending = {
    profile: { name, phone, unit, skills, classes, freeTimes },
    place: placeOf(chain.value),
    wording: consent,
    confirmers: confirmersOf(chain.value, context.now),
  }
  const call = callOf(input, context)
  const made = standing ? { document: standing, created: false } : await registrations.create(id, first(id, sending, call))
  if (made.created) return ok(toView(made.document, context))
  return step({ id, loaded: made.document }, context, (registration) => sendAgain(registration, sending, call))
}
