import type { Earner } from '@/contract/words-points'
import type { Body, Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { day } from '../../ground/time/beijing'
import { levelFrom, placeAt, settlersAt } from '../appeals/appeal'
import type { ByHand } from '../appeals/by-hand'
import { earnsAs } from '../appeals/earning-as'
import type { Org, Staff } from '../grid/org'
import type { MessageKind, Tell } from '../inbox/kinds/tell'
import { links } from '../inbox/kinds/links'
import { maskName } from '../actor/actor'
import type { Proposal } from './proposal'
import type { Call, Doer } from '../actor/act'
import type { Person } from '../actor/person'
import { effectId } from '../../ground/effect-ids'

/** What happened longer ago is no longer written down. */
const longestAgo = 90 * day

type Next = Decision<Proposal>

/** What may be agreed on by hand for somebody who earns by a part, and days to confirm it. */
export interface Terms {
  readonly byHand: (who: Earner) => ByHand
  readonly days: number
}

type To = Pick<Staff, 'personId' | 'openid'>

export const brief = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text)

/** Tell somebody what became of it. */
export const tell = (
  proposal: Pick<Proposal, '_id' | 'version' | 'reason' | 'communityName' | 'until'>,
  [kind, to]: readonly [MessageKind, To],
  { now, who, words, page }: { now: number; who: string; words: string | null; page: string | null },
): Tell => ({
  id: effectId(proposal, to.personId),
  kind: 'tell',
  to: { personId: to.personId, openid: to.openid },
  message: kind,
  at: now,
  about: { page, summary: brief(proposal.reason), place: proposal.communityName, who, words, dueAt: proposal.until },
})

const masked = (name: string | null) => (name === null ? '一位居民' : maskName(name))

/** What is proposed, and for whom. */
export interface Proposing {
  readonly id: string
  readonly to: Pick<Person, '_id' | 'openid' | 'name' | 'assignments'>
  readonly community: { readonly id: string; readonly name: string }
  readonly points: number
  readonly reason: string
  readonly on: number
  readonly fingerprint: string
  readonly key?: string
}

type ProposeRefusal = 'proposals.own' | 'proposals.over_cap' | 'proposals.on_wrong'

const wrong = ({ to, community, points, on }: Proposing, { actor, now }: Doer, terms: Terms): ProposeRefusal | null => {
  if (to._id === actor._id) return 'proposals.own'
  if (points > terms.byHand(earnsAs(to, community.id, now)).most) return 'proposals.over_cap'
  return on > now || on < now - longestAgo ? 'proposals.on_wrong' : null
}

/** 线下补记, proposed: whoever stands next above and is neither of the two is asked to confirm. */
export const propose = (
  proposing: Proposing,
  { call, terms, orgs }: { call: Call; terms: Terms; orgs: readonly Org[] },
): Result<Next, ProposeRefusal> => {
  const refused = wrong(proposing, call, terms)
  if (refused) return err(refused)
  const { id, to, community, points, reason, on, fingerprint, key } = proposing
  const { actor, now } = call
  const at = { communityId: community.id, not: [actor._id, to._id], now }
  const level = levelFrom('community', orgs, at) ?? 'county'
  const until = now + terms.days * day
  const next: Body<Proposal> = {
    to: { personId: to._id, openid: to.openid, name: to.name },
    as: earnsAs(to, community.id, now),
    communityId: community.id,
    communityName: community.name,
    points,
    reason,
    on,
    month: null,
    by: { personId: actor._id, openid: actor.openid, name: actor.name },
    state: 'proposed',
    at: now,
    until,
    endedAt: null,
    endedBy: null,
    why: null,
    wakeAt: until,
    queue: placeAt(community.id, level),
    fingerprint,
    key,
  }
  const asked = settlersAt(orgs, { communityId: community.id, level }, at)
  const said = { now, who: actor.name ?? '', words: `${masked(to.name)} ${String(points)} 分`, page: links.pointsDesk }
  return ok({ next, effects: asked.map((settler) => tell({ ...next, _id: id, version: 0 }, ['manualProposed', settler], said)) })
}

/** Nobody is left who confirms it where it waits: the next above is asked. */
export const passUp = (proposal: Proposal, orgs: readonly Org[], now: number): Next => {
  const at = { communityId: proposal.communityId, not: [proposal.by.personId, proposal.to.personId], now }
  const level = proposal.state === 'proposed' ? levelFrom('community', orgs, at) : null
  const queue = level && placeAt(proposal.communityId, level)
  if (!level || queue === proposal.queue) return { next: proposal, effects: [] }
  const said = {
    now,
    who: proposal.by.name ?? '',
    words: `${masked(proposal.to.name)} ${String(proposal.points)} 分`,
    page: links.pointsDesk,
  }
  const asked = settlersAt(orgs, { communityId: proposal.communityId, level }, at)
  return { next: { ...proposal, queue }, effects: asked.map((settler) => tell(proposal, ['manualProposed', settler], said)) }
}

/** What ends with it. */
export const over = (proposal: Proposal, now: number) => ({ ...proposal, endedAt: now, wakeAt: null, queue: null })

/** Nobody confirmed it in time: it lapses, and whoever proposed it hears of it. */
export const lapse = (proposal: Proposal, now: number): Next => {
  if (proposal.state !== 'proposed' || proposal.until > now) return { next: proposal, effects: [] }
  const told = tell(proposal, ['manualLapsed', proposal.by], { now, who: '', words: null, page: links.pointsDesk })
  return { next: { ...over(proposal, now), state: 'lapsed' }, effects: [told] }
}
