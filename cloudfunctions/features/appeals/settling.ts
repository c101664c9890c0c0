import type { Body, Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { day } from '../../ground/time/beijing'
import { outcome, strike, type Outcome, type Strike } from '../points/outcome'
import { settleRefusal, type Appeal, type AppealEvent, type SettleRefusal } from './appeal'
import { before, eventOf, type Terms } from './steps'
import { tellOwner } from './telling'
import type { Call } from '../actor/act'
import { effectId } from '../../ground/effect-ids'

/** What somebody found: nothing, points that were missing, an entry that is wrong, or both of these. */
export interface Settling {
  readonly accept: boolean
  readonly points?: number | undefined
  /** The entry that it is about goes back as a whole; what would have been right is added. */
  readonly reverse: boolean
  readonly text: string
}

type Verdict = 'accepted' | 'corrected' | 'refused'

const verdictOf = ({ accept, reverse }: Settling): Verdict => {
  if (!accept) return 'refused'
  return reverse ? 'corrected' : 'accepted'
}

const messages = { accepted: 'appealAccepted', corrected: 'appealCorrected', refused: 'appealRefused' } as const

/** The points that were missing, as the ledger takes them: two people agreed, the one who asked and the one who settled. */
const added = (appeal: Appeal, points: number, { actor, now }: Call): Outcome =>
  outcome(effectId(appeal, 'points'), {
    of: 'manualConfirmed',
    source: `${appeal._id}_c${String(appeal.story.length)}`,
    at: now,
    orgId: appeal.communityId,
    title: appeal.about === null ? '申诉后补上' : `申诉后补上：${appeal.about.title}`,
    page: null,
    by: { personId: actor._id, as: appeal.level === 'community' ? 'secretary' : 'township' },
    people: [{ personId: appeal.by.personId, as: appeal.as }],
    minutes: null,
    points,
  })

/** The part that the person had in the outcome behind the entry does not count: a reversing entry says why. */
const struck = (appeal: Appeal, outcomeId: string, { text, now }: { text: string; now: number }): Strike =>
  strike(effectId(appeal, 'strike'), {
    outcomeId,
    personId: appeal.by.personId,
    at: now,
    why: `核对后更正：${text}`,
  })

const settledAs = (appeal: Appeal, event: AppealEvent & { readonly what: Verdict }, contestBy: number): Body<Appeal> => ({
  ...appeal,
  state: event.what === 'refused' ? 'refused' : 'accepted',
  dueAt: null,
  wakeAt: null,
  queue: null,
  contestBy,
  story: [...appeal.story, event],
})

type Refusal = SettleRefusal | 'appeals.over_cap' | 'appeals.nothing_to_reverse'

/** Why it may not be settled so, or null. */
const refusalOf = (
  appeal: Appeal,
  { accept, reverse, points = 0 }: Settling,
  { call, terms }: { call: Call; terms: Terms },
): Refusal | null => {
  const refused = settleRefusal(appeal, call)
  if (refused || !accept) return refused
  if (reverse && appeal.about?.outcomeId == null) return 'appeals.nothing_to_reverse'
  return points > terms.most(appeal.as) ? 'appeals.over_cap' : null
}

/** 回答: what was missing is added, what is wrong is put right, or neither; with the reason. */
export const settle = (
  appeal: Appeal,
  settling: Settling,
  setting: { call: Call; terms: Terms },
): Result<Decision<Appeal>, Refusal | 'appeals.key_reused'> => {
  const { text } = settling
  const { call, terms } = setting
  const what = verdictOf(settling)
  const again = before(appeal, call, { what, text })
  if (!again.ok) return again
  if (again.value) return ok({ next: appeal, effects: [] })
  const refused = refusalOf(appeal, settling, setting)
  if (refused) return err(refused)
  const points = settling.accept ? (settling.points ?? null) : null
  const next = settledAs(appeal, eventOf(call, what, { text, points }), call.now + terms.contestDays * day)
  const told = tellOwner(appeal, messages[what], { now: call.now, who: call.actor.name ?? '', words: text })
  const outcomeId = what === 'corrected' ? appeal.about?.outcomeId : null
  const reversed = outcomeId == null ? [] : [struck(appeal, outcomeId, { text, now: call.now })]
  return ok({ next, effects: [told, ...reversed, ...(points === null ? [] : [added(appeal, points, call)])] })
}
