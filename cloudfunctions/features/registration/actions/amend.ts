import { findById } from '../../../platform/documents'
import { err } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action } from '../../action'
import { settingsFrom } from '../../settings/defaults'
import { chosenFrom } from '../choosing'
import { registrationIdOf } from '../identity'
import { amend } from '../member-steps'
import { knownAs, unitFrom, type UnitName } from '../unit-name'
import { callOf, step } from './store'

/** The unit that these words name, as it is known today; null when they name none. */
const unitNamed = async (words: string) => {
  const unit = unitFrom(words)
  return unit && knownAs(unit, await findById<UnitName>('unitNames', unit.id))
}

export const amendRegistration: Action<'registration.amend'> = async (input, context) => {
  const { phone, freeTimes } = input
  const unit = input.unit === undefined ? undefined : await unitNamed(input.unit)
  if (unit === null) return err('registration.unit_unclear')
  const chosen = chosenFrom(input, settingsFrom(await storedSettings()))
  if (!chosen.ok) return chosen
  const fields = { ...chosen.value, ...(phone !== undefined && { phone }), ...(freeTimes && { freeTimes }), ...(unit && { unit }) }
  return step({ id: registrationIdOf(context.actor._id) }, context, (registration) => amend(registration, fields, callOf(input, context)))
}
