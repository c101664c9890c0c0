import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { links } from '../inbox/kinds/links'
import { rank, standing } from '../actor/standing'
import { outcome, outcomeTakenBack, type Confirmation } from '../points/outcome'
import { monthOf } from '../../ground/time/periods'
import { confirmRefusal, undoRefusal, type ConfirmRefusal, type Kin, type Proposal, type UndoRefusal } from './proposal'
import { brief, over, tell, type Terms } from './steps'
import { effectId } from '../../ground/effect-ids'
import type { Call } from '../actor/act'

type Next = Decision<Proposal>
type Confirmed = Pick<Proposal, '_id' | 'communityId' | 'reason' | 'to' | 'as' | 'points'>
interface Second {
  readonly personId: string
  readonly as: 'secretary' | 'township'
  readonly at: number
}

/** What two people agreed on, as the ledger takes it: the same whenever it is told. */
const agreed = ({ _id, communityId, reason, to, as, points }: Confirmed, second: Second): Confirmation => ({
  of: 'manualConfirmed',
  source: _id,
  at: second.at,
  orgId: communityId,
  title: brief(reason),
  page: null,
  by: { personId: second.personId, as: second.as },
  people: [{ personId: to.personId, as }],
  minutes: null,
  points,
})

const refuse = (proposal: Proposal, text: string | undefined, { actor, now, key }: Call): Next => {
  const endedBy = { personId: actor._id, name: actor.name ?? '', key }
  const next = { ...over(proposal, now), state: 'refused' as const, endedBy, why: text ?? null }
  return {
    next,
    effects: [tell(proposal, ['manualRefused', proposal.by], { now, who: endedBy.name, words: text ?? null, page: links.pointsDesk })],
  }
}

/** A second person agrees, and the points are earned; or does not, and says why. `before`: what the person was given by hand this month. */
export const confirm = (
  proposal: Proposal,
  { accept, text }: { accept: boolean; text?: string | undefined },
  { call, terms, before }: { call: Call & Kin; terms: Terms; before: number },
): Result<Next, ConfirmRefusal | 'proposals.over_month'> => {
  const { actor, now, key } = call
  if (proposal.endedBy?.personId === actor._id && proposal.endedBy.key === key) return ok({ next: proposal, effects: [] })
  const refused = confirmRefusal(proposal, call)
  if (refused) return err(refused)
  if (!accept) return ok(refuse(proposal, text, call))
  const { monthMost } = terms.byHand(proposal.as)
  if (monthMost !== null && before + proposal.points > monthMost) return err('proposals.over_month')
  const confirmedAs = standing(actor, proposal.communityId, now) === rank.secretary ? 'secretary' : 'township'
  const endedBy = { personId: actor._id, name: actor.name ?? '', key }
  const earned = outcome(effectId(proposal, 'points'), agreed(proposal, { personId: actor._id, as: confirmedAs, at: now }))
  const told = tell(proposal, ['manualConfirmed', proposal.to], {
    now,
    who: endedBy.name,
    words: `${String(proposal.points)} 分`,
    page: null,
  })
  return ok({ next: { ...over(proposal, now), state: 'confirmed', month: monthOf(now), endedBy, confirmedAs }, effects: [told, earned] })
}

/** A confirmed entry was wrong: it goes back with its reason, and whoever had gained by it hears of it. */
export const undo = (proposal: Proposal, { text }: { text: string }, call: Call): Result<Next, UndoRefusal> => {
  const { actor, now, key } = call
  if (proposal.undone?.personId === actor._id && proposal.undone.key === key) return ok({ next: proposal, effects: [] })
  const refused = undoRefusal(proposal, call)
  if (refused) return err(refused)
  const second = {
    personId: proposal.endedBy?.personId ?? '',
    as: proposal.confirmedAs ?? 'secretary',
    at: proposal.endedAt ?? proposal.at,
  }
  const back = outcomeTakenBack(effectId(proposal, 'back'), agreed(proposal, second), { at: now, why: `补记撤销：${text}` })
  const undone = { personId: actor._id, name: actor.name ?? '', key, at: now, why: text }
  const told = tell(proposal, ['manualUndone', proposal.to], { now, who: undone.name, words: text, page: links.points })
  return ok({ next: { ...proposal, state: 'undone', month: null, undone }, effects: [told, back] })
}
