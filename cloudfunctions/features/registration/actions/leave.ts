import type { Action } from '../../action'
import { isUnitRegistration, registrationIdOf } from '../identity'
import { leave } from '../member-steps'
import type { Reported } from '../registration'
import { leaveUnit } from '../unit-steps'
import { readConfirmers } from './confirmers'
import { callOf, step } from './store'
import { unitStep } from './unit-store'

export const leaveRegistration: Action<'registration.leave'> = (input, context) => {
  const id = input.id ?? registrationIdOf(context.actor._id)
  const call = callOf(input, context)
  const leaving = async ({ place }: Pick<Reported, 'place'>) => ({ text: input.text, confirmers: await readConfirmers(place, context.now) })
  return isUnitRegistration(id)
    ? unitStep({ id }, context, async (unit) => leaveUnit(unit, await leaving(unit), call))
    : step({ id }, context, async (registration) => leave(registration, await leaving(registration), call))
}
