import type { Action } from '../../action'
import { realised } from '../claim-steps'
import { step } from './store'

export const wishRealised: Action<'service.realised'> = (input, context) =>
  step(input, context, (offer, call) => realised(offer, input, call))
