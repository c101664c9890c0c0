import type { Action } from '../../action'
import { close } from '../amend-steps'
import { step } from './store'

export const closeOffer: Action<'service.close'> = (input, context) => step(input, context, (offer, call) => close(offer, input, call))
