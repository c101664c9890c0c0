import type { Action } from '../../action'
import { amend } from '../amend-steps'
import { step } from './store'

export const amendOffer: Action<'service.amend'> = (input, context) => step(input, context, (offer, call) => amend(offer, input, call))
