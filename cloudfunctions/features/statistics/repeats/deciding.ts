import type { RepeatDecision } from '@/contract/words-repeats'
import type { Decision } from '../../../platform/aggregate'
import { err, ok, type Result } from '../../../platform/result'
import { heardBefore, isAgain } from '../../../ground/heard'
import { isCommunity } from '../../../ground/places'
import type { Call, Doer } from '../../actor/act'
import { heldBy, rank, standing } from '../../actor/standing'
import type { Repeat } from './repeat'

export type RepeatRefusal =
  | 'statistics.repeat_not_yours'
  | 'statistics.repeat_decided'
  | 'statistics.repeat_gone'
  | 'statistics.repeat_over'
  | 'statistics.key_reused'

/** Whether somebody answers for the whole community, or stands above it. */
export const maySee = (communityId: string, { actor, now }: Doer): boolean => standing(actor, communityId, now) >= rank.secretary

/** Why somebody may not decide on it; null: they may. */
export const decideRefusal = (repeat: Repeat, doer: Doer): RepeatRefusal | null => {
  if (!maySee(repeat.place.communityId, doer)) return 'statistics.repeat_not_yours'
  if (repeat.state === 'decided') return 'statistics.repeat_decided'
  if (repeat.state === 'gone') return 'statistics.repeat_gone'
  return repeat.until <= doer.now ? 'statistics.repeat_over' : null
}

/** What is made of it, with the reason. The same call again changes nothing. */
export const decide = (
  repeat: Repeat,
  { what, reason }: { readonly what: RepeatDecision; readonly reason: string },
  call: Call,
): Result<Decision<Repeat>, RepeatRefusal> => {
  const { actor, now, key } = call
  const before = heardBefore(repeat.decision ? [repeat.decision] : [], call)
  const again = isAgain(before, (one) => one.what === what && one.reason === reason, 'statistics.key_reused')
  if (!again.ok) return again
  if (again.value) return ok({ next: repeat, effects: [] })
  const refused = decideRefusal(repeat, call)
  if (refused) return err(refused)
  const decided = { what, reason, at: now, by: { personId: actor._id, name: actor.name ?? '' }, key }
  const nextYearAt = what === 'notOne' ? null : repeat.nextYearAt
  return ok({ next: { ...repeat, state: 'decided', decision: decided, nextYearAt }, effects: [] })
}

/** The communities of which somebody is the secretary. */
export const secretaryOf = ({ actor, now }: Doer): readonly string[] => [
  ...new Set(heldBy(actor, now).flatMap(({ role, orgId }) => (role === 'secretary' && isCommunity(orgId) ? [orgId] : []))),
]
