import type { Action } from '../../action'
import { spotCheck } from '../steps/spot-check'
import { step } from './store'

export const spotCheckMatter: Action<'matters.spotCheck'> = (input, context) =>
  step(input, context, (matter, call) => spotCheck(matter, input, call))
