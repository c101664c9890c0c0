import type { Action } from '../../action'
import { claim } from '../steps/claim'
import { step } from './store'

export const claimMatter: Action<'matters.claim'> = (input, context) => step(input, context, (matter, call) => claim(matter, call))
