import type { Action } from '../../action'
import { release } from '../claim-steps'
import { step } from './store'

export const releaseOffer: Action<'service.release'> = (input, context) =>
  step(input, context, (offer, call) => release(offer, input, call))
