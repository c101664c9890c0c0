import type { ProposalState } from '@/contract/words-appeals'
import type { Earner } from '@/contract/words-points'
import type { Aggregate } from '../../platform/aggregate'
import type { Tell } from '../inbox/kinds/tell'
import { scopesOf } from '../actor/actor'
import { rank, standing, within } from '../actor/standing'
import type { Outcome } from '../points/outcome'
import { inForce } from '../../ground/in-force'
import { communityIdOf, isInCommunity } from '../../ground/places'
import type { Doer } from '../actor/act'

interface Person {
  readonly personId: string
  readonly openid: string
  readonly name: string | null
}

/** 线下补记: points for what happened outside of the app, in the collection `proposals`. One person proposes, another confirms. */
export interface Proposal extends Aggregate<Tell | Outcome> {
  readonly to: Person
  readonly as: Earner
  readonly communityId: string
  readonly communityName: string
  readonly points: number
  readonly reason: string
  /** The day when it happened, UTC ms. */
  readonly on: number
  /** The month in which it was confirmed and counts: 202611; null before. */
  readonly month: string | null
  readonly by: Person
  readonly state: ProposalState
  readonly at: number
  /** Confirmed by then, or it lapses; UTC ms. */
  readonly until: number
  readonly endedAt: number | null
  readonly endedBy: { readonly personId: string; readonly name: string; readonly key: string } | null
  readonly why: string | null
  /** As what the second person confirmed it; null before. */
  readonly confirmedAs?: 'secretary' | 'township' | null
  /** Who took it back; absent: nobody. */
  readonly undone?: { readonly personId: string; readonly name: string; readonly key: string; readonly at: number; readonly why: string }
  readonly wakeAt: number | null
  /** The place whose people are asked to confirm; null once it is over. */
  readonly queue: string | null
  /** Of what is proposed: the same, proposed again under another key, is the same. */
  readonly fingerprint: string
  /** Of the call that made it; missing in what was made before it was kept. */
  readonly key?: string
}

/** Their family, where it has been read. */
export interface Kin {
  readonly kin?: ReadonlySet<string>
}

/** The communities for which somebody may propose: where they answer for a grid or for the whole. */
export const proposesFor = ({ actor, now }: Doer): readonly string[] => [
  ...new Set(scopesOf(actor, now).filter(isInCommunity).map(communityIdOf)),
]

/** The places whose queues somebody works off. */
export const queuesOf = ({ actor, now }: Doer): readonly string[] => [
  ...new Set(
    actor.assignments.filter((held) => inForce(held, now) && standing(actor, held.orgId, now) >= rank.secretary).map(({ orgId }) => orgId),
  ),
]

export const mayPropose = (doer: Doer, communityId: string): boolean =>
  scopesOf(doer.actor, doer.now).some((scope) => scope.startsWith(communityId) || within(communityId, scope))

export type ConfirmRefusal =
  | 'proposals.not_yours'
  | 'proposals.proposer'
  | 'proposals.own'
  | 'proposals.family'
  | 'proposals.over'
  | 'proposals.late'

/** Why somebody may not confirm or refuse it, or null: two people, neither of them the one who gains. */
export const confirmRefusal = (proposal: Proposal, { actor, now, kin }: Doer & Kin): ConfirmRefusal | null => {
  if (proposal.to.personId === actor._id) return 'proposals.own'
  if (kin?.has(proposal.to.personId)) return 'proposals.family'
  if (proposal.by.personId === actor._id) return 'proposals.proposer'
  if (standing(actor, proposal.communityId, now) < rank.secretary) return 'proposals.not_yours'
  if (proposal.state === 'lapsed') return 'proposals.late'
  if (proposal.state !== 'proposed') return 'proposals.over'
  return proposal.until <= now ? 'proposals.late' : null
}

export type UndoRefusal = 'proposals.not_yours' | 'proposals.own' | 'proposals.not_confirmed'

/** Why somebody may not take a confirmed entry back, or null. */
export const undoRefusal = (proposal: Proposal, { actor, now }: Doer): UndoRefusal | null => {
  if (proposal.to.personId === actor._id) return 'proposals.own'
  if (standing(actor, proposal.communityId, now) < rank.secretary) return 'proposals.not_yours'
  return proposal.state === 'confirmed' ? null : 'proposals.not_confirmed'
}
