import type { Action } from '../../action'
import { contacted } from '../claim-steps'
import { step } from './store'

export const contactedAboutOffer: Action<'service.contacted'> = (input, context) =>
  step(input, context, (offer, call) => contacted(offer, input, call))
