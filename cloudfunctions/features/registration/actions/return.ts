import type { Action } from '../../action'
import { askBack } from '../member-steps'
import { callOf, step } from './store'

export const returnRegistration: Action<'registration.return'> = (input, context) =>
  step(input, context, (registration) => askBack(registration, input.text, callOf(input, context)))
