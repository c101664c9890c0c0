import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Matter, Party } from '../document/matter'
import type { Call, StepError } from '../lifecycle/deciding'
import { isJoinable, mayJoin } from '../asking/nearby'
import { join, link } from '../steps/joining'
import { partyOf } from './link'
import { step } from './store'

/** 代我说: whoever has proved the number that it was said for says that it is theirs; null for anybody else. */
const invitedTo = async ({ onBehalf }: Matter, { actor }: Call): Promise<Party | null> => {
  if (onBehalf?.phone == null || onBehalf.party !== null) return null
  const prover = await partyOf(onBehalf.phone)
  return prover?.personId === actor._id ? prover : null
}

export const joinMatter: Action<'matters.join'> = (input, context) =>
  step<StepError | 'matters.not_joinable'>(input, context, async (matter, call) => {
    const invited = await invitedTo(matter, call)
    if (invited) return ok(link(matter, invited, call.now))
    if (!mayJoin(matter, call)) return err('matters.not_yours')
    return isJoinable(matter, context.actor._id) ? join(matter, input, call) : err('matters.not_joinable')
  })
