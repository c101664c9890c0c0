import type { Action } from '../../action'
import { registrationIdOf } from '../identity'
import { leave } from '../member-steps'
import { readConfirmers } from './confirmers'
import { callOf, step } from './store'

export const leaveRegistration: Action<'registration.leave'> = (input, context) => {
  const id = input.id ?? registrationIdOf(context.actor._id)
  return step({ id }, context, async (registration) => {
    const confirmers = await readConfirmers(registration.place, context.now)
    return leave(registration, { text: input.text, confirmers }, callOf(input, context))
  })
}
