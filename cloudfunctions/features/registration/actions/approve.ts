import { err } from '../../../platform/result'
import type { Action } from '../../action'
import { isUnitRegistration } from '../identity'
import { approveUnit } from '../unit-steps'
import { callOf } from './store'
import { unitStep } from './unit-store'

export const approveContact: Action<'registration.approve'> = async (input, context) =>
  isUnitRegistration(input.id)
    ? unitStep(input, context, (unit) => approveUnit(unit, callOf(input, context)))
    : err('registration.not_found')
