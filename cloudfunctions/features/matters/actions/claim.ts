import type { Action } from '../../action'
import { claim } from '../claim-steps'
import { step } from './store'

export const claimMatter: Action<'matters.claim'> = (input, context) => step(input, context, (matter, call) => claim(matter, call))
