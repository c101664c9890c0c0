import type { Action } from '../../action'
import { settleDecline } from '../decline-steps'
import { step } from './store'

export const settleDeclineOfMatter: Action<'matters.settleDecline'> = (input, context) =>
  step(input, context, (matter, call) => settleDecline(matter, input, call))
