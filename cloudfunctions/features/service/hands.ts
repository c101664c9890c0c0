import type { Role } from '@/contract/words'
import type { Actor } from '../actor/actor'
import { memberScopes } from '../matters/lifecycle/hands'
import type { Offer, OfferPlace } from './offer'
import { inForce } from '../../ground/in-force'
import { communityIdOf } from '../../ground/places'
import type { Doer } from '../actor/act'

/** Who may take a step. The clock is nobody's hand. */
export type Hand = 'organiser' | 'member' | 'claimant' | 'household' | 'goer' | 'clock'

/** Those who put up what a place needs: its secretary, and those who work in its grids. */
const organising: readonly Role[] = ['secretary', 'fullTimeWorker', 'partTimeWorker', 'groupLeader']

/** The office in which somebody organises for a place at `now`; null when it is not theirs. */
export const organisesAs = (
  { assignments }: Pick<Actor, 'assignments'>,
  orgId: string,
  now: number,
): { readonly role: Role; readonly orgId: string } | null =>
  assignments.find((held) => organising.includes(held.role) && orgId.startsWith(held.orgId) && inForce(held, now)) ?? null

/** The places that somebody organises for. */
export const organisedBy = ({ assignments }: Pick<Actor, 'assignments'>, now: number): readonly string[] => [
  ...new Set(assignments.filter((held) => organising.includes(held.role) && inForce(held, now)).map(({ orgId }) => orgId)),
]

/** The communities where somebody serves. */
export const servingIn = (doer: Doer): readonly string[] => [...new Set(memberScopes(doer).map(communityIdOf))]

/** The place by its own code: the grid, or the community as a whole. */
export const placeId = ({ gridId, communityId }: Pick<OfferPlace, 'gridId' | 'communityId'>): string => gridId ?? communityId

const tests: Readonly<Record<Hand, (offer: Offer, doer: Doer) => boolean>> = {
  organiser: ({ place }, { actor, now }) => organisesAs(actor, placeId(place), now) !== null,
  member: ({ place }, doer) => servingIn(doer).includes(place.communityId),
  claimant: (offer, { actor }) => offer.claims.some(({ by }) => by.personId === actor._id),
  household: (offer, { actor }) => offer.household?.party?.personId === actor._id,
  goer: (offer, { actor }) => offer.signUps.some(({ personId }) => personId === actor._id),
  clock: () => false,
}

export const holds = (offer: Offer, hand: Hand, doer: Doer): boolean => tests[hand](offer, doer)

/** The office that a hand acts in, as the story shows it; null for those who act for themselves. */
export const roleOf = (offer: Offer, hand: Hand, { actor, now }: Doer): Role | null => {
  if (hand === 'organiser') return organisesAs(actor, placeId(offer.place), now)?.role ?? null
  return hand === 'household' ? null : 'member'
}
