import type { Action } from '../../action'
import { callBack } from '../steps/asker'
import { step } from './store'

export const callBackOnMatter: Action<'matters.callBack'> = (input, context) =>
  step(input, context, (matter, call) => callBack(matter, input, call))
