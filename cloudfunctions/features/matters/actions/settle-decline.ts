import type { Action } from '../../action'
import { settleDecline } from '../steps/decline'
import { step } from './store'

export const settleDeclineOfMatter: Action<'matters.settleDecline'> = (input, context) =>
  step(input, context, (matter, call) => settleDecline(matter, input, call))
