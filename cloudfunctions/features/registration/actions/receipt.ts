import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { isUnitRegistration, registrationIdOf } from '../identity'
import { refusal } from '../lifecycle'
import { memberReceipt, unitReceipt } from '../receipt'
import { registrations } from './store'
import { units } from './unit-store'

export const showReceipt: Action<'registration.receipt'> = async (input, context) => {
  const id = input.id ?? registrationIdOf(context.actor._id)
  const [member, unit] = isUnitRegistration(id) ? [null, await units.get(id)] : [await registrations.get(id), null]
  const subject = member ?? unit
  if (!subject) return err('registration.not_found')
  const refused = refusal(subject, 'receipt', context)
  if (refused) return err(refused)
  const receipt = (member && memberReceipt(member)) ?? (unit && unitReceipt(unit))
  return receipt ? ok(receipt) : err('registration.wrong_step')
}
