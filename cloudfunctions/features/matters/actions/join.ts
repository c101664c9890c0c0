import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { StepError } from '../lifecycle/deciding'
import { isJoinable, mayJoin } from '../asking/nearby'
import { join, link } from '../steps/joining'
import { invitedTo } from './invited'
import { step } from './step'

export const joinMatter: Action<'matters.join'> = (input, context) =>
  step<StepError | 'matters.not_joinable'>(input, context, async (matter, call) => {
    const invited = await invitedTo(matter, call)
    if (invited) return ok(link(matter, invited, call.now))
    if (!mayJoin(matter, call)) return err('matters.not_yours')
    return isJoinable(matter, context.actor._id) ? join(matter, input, call) : err('matters.not_joinable')
  })
