import type { Action } from '../../action'
import { cancel } from '../event'
import { step } from './store'

export const cancelSignUp: Action<'service.cancel'> = (input, context) => step(input, context, cancel)
