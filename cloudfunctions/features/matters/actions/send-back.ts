import type { Action } from '../../action'
import { sendBack } from '../steps/handing'
import { step } from './store'

export const sendBackMatter: Action<'matters.sendBack'> = (input, context) =>
  step(input, context, (matter, call) => sendBack(matter, input, call))
