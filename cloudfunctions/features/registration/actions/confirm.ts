import type { Action } from '../../action'
import { isUnitRegistration } from '../identity'
import { confirm } from '../member-steps'
import { confirmUnit } from '../unit-steps'
import { callOf, step } from './store'
import { unitStep } from './unit-store'

export const confirmRegistration: Action<'registration.confirm'> = (input, context) => {
  const call = callOf(input, context)
  return isUnitRegistration(input.id)
    ? unitStep(input, context, (unit) => confirmUnit(unit, call))
    : step(input, context, (registration) => confirm(registration, call))
}
