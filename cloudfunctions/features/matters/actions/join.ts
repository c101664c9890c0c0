import { err } from '../../../platform/result'
import type { Action } from '../../action'
import type { StepError } from '../lifecycle/deciding'
import { join } from '../steps/joining'
import { isJoinable, mayJoin } from '../asking/nearby'
import { step } from './store'

export const joinMatter: Action<'matters.join'> = (input, context) =>
  step<StepError | 'matters.not_joinable'>(input, context, (matter, call) => {
    if (!mayJoin(matter, call)) return err('matters.not_yours')
    return isJoinable(matter, context.actor._id) ? join(matter, input, call) : err('matters.not_joinable')
  })
