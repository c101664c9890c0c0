import type { Action } from '../../action'
import { confirm } from '../member-steps'
import { callOf, step } from './store'

export const confirmRegistration: Action<'registration.confirm'> = (input, context) => step(input, context, (registration) => confirm(registration, callOf(input, context)))
