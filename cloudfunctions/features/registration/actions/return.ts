import type { Action } from '../../action'
import { isUnitRegistration } from '../identity'
import { askBack } from '../member-steps'
import { askUnitBack } from '../unit-steps'
import { callOf, step } from './store'
import { unitStep } from './unit-store'

export const returnRegistration: Action<'registration.return'> = (input, context) => {
  const call = callOf(input, context)
  return isUnitRegistration(input.id)
    ? unitStep(input, context, (unit) => askUnitBack(unit, input.text, call))
    : step(input, context, (registration) => askBack(registration, input.text, call))
}
