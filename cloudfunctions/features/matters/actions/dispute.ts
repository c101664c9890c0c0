import type { Action } from '../../action'
import { dispute } from '../asker-steps'
import { step } from './store'

export const disputeMatter: Action<'matters.dispute'> = (input, context) =>
  step(input, context, (matter, call) => dispute(matter, input, call))
