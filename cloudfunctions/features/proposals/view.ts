import type { ProposalView } from '@/contract/proposals'
import { maskName } from '../actor/actor'
import { confirmRefusal, undoRefusal, type Kin, type Proposal } from './proposal'
import type { Doer } from '../actor/act'

/** A manual entry as those who answer for the place see it; whoever gains is masked. */
export const toView = (proposal: Proposal, doer: Doer & Kin): ProposalView => ({
  id: proposal._id,
  who: proposal.to.name === null ? '没留称呼的居民' : maskName(proposal.to.name),
  placeName: proposal.communityName,
  points: proposal.points,
  reason: proposal.reason,
  on: proposal.on,
  at: proposal.at,
  byName: proposal.by.name ?? '',
  state: proposal.state,
  until: proposal.state === 'proposed' ? proposal.until : null,
  endedByName: proposal.undone?.name ?? proposal.endedBy?.name ?? null,
  why: proposal.undone?.why ?? proposal.why,
  can: [
    ...(confirmRefusal(proposal, doer) === null ? ['confirm' as const] : []),
    ...(undoRefusal(proposal, doer) === null ? ['undo' as const] : []),
  ],
})
