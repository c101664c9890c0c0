import type { Action } from '../../action'
import { release } from '../steps/claim'
import { step } from './store'

export const releaseMatter: Action<'matters.release'> = (input, context) =>
  step(input, context, (matter, call) => release(matter, input, call))
