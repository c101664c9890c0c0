import { err } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action } from '../../action'
import { settingsFrom } from '../../settings/defaults'
import { chosenFrom } from '../choosing'
import { registrationIdOf } from '../identity'
import { amend } from '../member-steps'
import { unitFrom } from '../unit-name'
import { callOf, step } from './store'

export const amendRegistration: Action<'registration.amend'> = async (input, context) => {
  const { phone, freeTimes } = input
  const unit = input.unit === undefined ? undefined : unitFrom(input.unit)
  if (unit === null) return err('registration.unit_unclear')
  const chosen = chosenFrom(input, settingsFrom(await storedSettings()))
  if (!chosen.ok) return chosen
  const fields = { ...chosen.value, ...(phone !== undefined && { phone }), ...(freeTimes && { freeTimes }), ...(unit && { unit }) }
  return step({ id: registrationIdOf(context.actor._id) }, context, (registration) => amend(registration, fields, callOf(input, context)))
}
