import type { Role, Standing } from '@/contract/words'
import { actsFor, answersFor } from '../../actor/actor'
import { actingAs, rank, standing } from '../../actor/standing'
import { needsCall, openWhistle } from './conditions'
import type { Matter } from '../document/matter'
import type { Owner } from '../document/parts'
import { photosBy } from '../document/photos'
import { inForce } from '../../../ground/in-force'
import { communityIdOf } from '../../../ground/places'
import type { Doer } from '../../actor/act'

/** Who may take a step. The clock is nobody's hand. */
export type Hand =
  | 'owner'
  | 'receiver'
  | 'supervisor'
  | 'claimant'
  | 'unit'
  | 'asker'
  | 'relative'
  | 'reviewer'
  | 'department'
  | 'secretary'
  | 'member'
  | 'author'
  | 'neighbour'
  | 'checker'
  | 'clock'

/** A member serves in the community where they have reported. */
export const memberScopes = ({ actor, now }: Doer): readonly string[] =>
  actor.assignments.filter((held) => held.role === 'member' && inForce(held, now)).map(({ orgId }) => orgId)

const isMemberOf = (doer: Doer, gridId: string): boolean => memberScopes(doer).some((orgId) => gridId.startsWith(communityIdOf(orgId)))

/** Whether somebody acts in an office that has a part in it: their own, or that of somebody away whom they stand in for. */
const isOffice = (post: Pick<Owner, 'personId' | 'orgId'> | null | undefined, { actor, now }: Doer): boolean =>
  post != null && actsFor(actor, post, now)

const hasPart = (matter: Matter, doer: Doer): boolean => matter.askers.includes(doer.actor._id) || isOffice(matter.owner, doer)

/** Whoever handles it gains by its being solved. */
export const gains = ({ owner, claim, unit }: Matter, doer: Doer): boolean =>
  isOffice(owner, doer) || [claim?.by, unit?.by].some((party) => party?.personId === doer.actor._id)

const reviewerOf = (matter: Matter): Owner | null => (matter.state === 'closed' ? null : (matter.decline?.reviewer ?? null))
/** The 督办 office that somebody acts in; null when there is none. */
export const supervisorIn = ({ supervisors = [] }: Pick<Matter, 'supervisors'>, doer: Doer) =>
  supervisors.find((each) => isOffice(each, doer)) ?? null

const isPerson = (party: { readonly personId: string } | null | undefined, personId: string): boolean => party?.personId === personId

/** Somebody above the grid who had no part in it: what they hear on the phone is worth more. */
const mayCheck = (matter: Matter, doer: Doer): boolean =>
  matter.spotCheck?.open === true &&
  !hasPart(matter, doer) &&
  !gains(matter, doer) &&
  standing(doer.actor, matter.place.communityId, doer.now) >= rank.secretary

const tests: Readonly<Record<Hand, (matter: Matter, doer: Doer) => boolean>> = {
  owner: (matter, doer) => isOffice(matter.owner, doer),
  receiver: (matter, doer) => isOffice(matter.handover?.to, doer),
  claimant: (matter, { actor }) => isPerson(matter.claim?.by, actor._id),
  unit: (matter, { actor }) => isPerson(matter.unit?.by, actor._id),
  asker: (matter, { actor }) => isPerson(matter.asker, actor._id) || isPerson(matter.onBehalf?.party, actor._id),
  supervisor: (matter, doer) => supervisorIn(matter, doer) !== null,
  relative: (matter, doer) => tests.asker(matter, doer) && !gains(matter, doer),
  // Two people settle it: whoever acts for the owner does not stand in for the reviewer besides.
  reviewer: (matter, doer) => {
    const reviewer = reviewerOf(matter)
    return isOffice(reviewer, doer) && (isPerson(reviewer, doer.actor._id) || !isOffice(matter.owner, doer))
  },
  department: (matter, doer) => isOffice(openWhistle(matter)?.officer, doer),
  secretary: (matter, { actor, now }) =>
    actor.assignments.some((held) => held.role === 'secretary' && held.orgId === matter.place.communityId && inForce(held, now)),
  member: (matter, doer) => isMemberOf(doer, matter.place.gridId) && !hasPart(matter, doer),
  author: (matter, { actor }) => photosBy(matter, actor._id).length > 0,
  checker: mayCheck,
  neighbour: (matter, { actor }) => !matter.askers.includes(actor._id),
  clock: () => false,
}

export const holds = (matter: Matter, hand: Hand, doer: Doer): boolean => tests[hand](matter, doer)

const offices: Partial<Readonly<Record<Hand, (matter: Matter, doer: Doer) => Role | null>>> = {
  owner: (matter) => matter.owner.role,
  receiver: (matter) => matter.handover?.to.role ?? null,
  supervisor: (matter, doer) => supervisorIn(matter, doer)?.role ?? null,
  reviewer: (matter) => matter.decline?.reviewer.role ?? null,
  department: (matter) => openWhistle(matter)?.officer.role ?? null,
  secretary: () => 'secretary',
  claimant: () => 'member',
  unit: () => 'unitContact',
  member: () => 'member',
  checker: ({ place }, { actor, now }) => actingAs(actor, place.communityId, now),
}

/** The office in which a hand acts, as the timeline shows it; null for those who act for themselves. */
export const roleOf = (matter: Matter, hand: Hand, doer: Doer): Role | null => offices[hand]?.(matter, doer) ?? null

const departmentOf = (matter: Matter, doer: Doer) => matter.whistles.some(({ officer }) => isOffice(officer, doer))

const nearestPart = (matter: Matter, doer: Doer): Standing | null => {
  const { _id } = doer.actor
  if (isPerson(matter.asker, _id)) return 'asker'
  if (isPerson(matter.onBehalf?.party, _id)) return 'beneficiary'
  return (['owner', 'receiver', 'claimant', 'unit', 'reviewer', 'supervisor'] as const).find((hand) => holds(matter, hand, doer)) ?? null
}

/** How somebody stands to a matter: the nearest part they have in it; null when it is not theirs to see. */
export const standingOf = (matter: Matter, doer: Doer): Standing | null => {
  const { actor, now } = doer
  const part = nearestPart(matter, doer)
  if (part) return part
  if (departmentOf(matter, doer)) return 'department'
  if (answersFor(actor, matter.place.gridId, now)) return 'staff'
  return matter.askers.includes(actor._id) ? 'follower' : null
}

const officers = ['owner', 'receiver', 'reviewer', 'supervisor', 'department'] as const

/** Whose part somebody has in hand while that one is away: their name; null: it is their own, or they have none. */
export const standsInFor = (matter: Matter, doer: Doer): string | null => {
  const { owner, handover, supervisors = [] } = matter
  const posts = [owner, handover?.to, reviewerOf(matter), openWhistle(matter)?.officer, ...supervisors]
  if (posts.some((post) => post?.personId === doer.actor._id)) return null
  return posts.find((post) => isOffice(post, doer))?.name ?? null
}

/** Whether it waits for somebody: as one of its hands, or for one who is away. */
export const waitsFor = (matter: Matter, doer: Doer): boolean => {
  if (matter.hands.length === 0) return false
  const took = [matter.claim?.by, matter.unit?.by].some((party) => isPerson(party, doer.actor._id))
  return (took && matter.hands.includes(doer.actor._id)) || officers.some((hand) => holds(matter, hand, doer))
}

type Some = { readonly personId: string } | null | undefined

const idsOf = (parties: readonly Some[]): readonly string[] => [...new Set(parties.flatMap((party) => (party ? [party.personId] : [])))]

/** Persons who must act, the owner first. */
export const handsOf = (matter: Omit<Matter, 'hands'>): readonly string[] => {
  const { state, owner, claim, unit, handover, decline } = matter
  if (state === 'closed') return []
  const supervisors = matter.supervisors ?? []
  if (state === 'answered') return needsCall(matter) ? idsOf([owner, ...supervisors]) : []
  return idsOf([owner, claim?.by, unit?.by, handover?.to, decline?.reviewer, openWhistle(matter)?.officer, ...supervisors])
}

/** Persons who asked, each once: the measure of how many were served. */
export const askersOf = ({ asker, onBehalf, followers }: Pick<Matter, 'asker' | 'onBehalf' | 'followers'>): readonly string[] =>
  idsOf([asker, onBehalf?.party, ...followers.map(({ party }) => party)])
