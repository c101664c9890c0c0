import { mostWaiting } from '@/contract/words-service'
import { holds } from './hands'
import type { Offer, ServiceClaim } from './offer'
import { isOver } from '../../ground/in-force'
import type { Doer } from '../actor/act'

/** Why something cannot be done though it is the right person's to do. */
export type Hindrance = 'over' | 'started' | 'own' | 'already' | 'taken' | 'full' | 'contacted' | 'done' | 'ownClaim'

/** The code in which each is said. */
export const hindranceCodes = {
  over: 'service.over',
  started: 'service.over',
  own: 'service.own',
  already: 'service.already',
  taken: 'service.taken',
  full: 'service.full',
  contacted: 'service.wrong_step',
  done: 'service.wrong_step',
  ownClaim: 'service.own_claim',
} as const satisfies Record<Hindrance, string>

export const claimOf = (offer: Offer, personId: string): ServiceClaim | null =>
  offer.claims.find(({ by }) => by.personId === personId) ?? null

/** Asked for oneself, or put up by oneself: somebody else must take it on. */
const isOwn = (offer: Offer, personId: string) =>
  offer.household?.party?.personId === personId || (offer.kind !== 'event' && offer.organiser.personId === personId)

export const hindrances: Readonly<Record<Hindrance, (offer: Offer, doer: Doer) => boolean>> = {
  over: (offer, { now }) => isOver(offer, now),
  started: ({ from }, { now }) => from !== null && from <= now,
  own: (offer, { actor }) => isOwn(offer, actor._id),
  already: (offer, doer) => holds(offer, 'claimant', doer) || holds(offer, 'goer', doer),
  taken: ({ taken, places }) => taken >= places,
  full: (offer) => offer.signUps.length >= offer.places + mostWaiting,
  contacted: (offer, { actor }) => claimOf(offer, actor._id)?.contactedAt !== null,
  done: (offer, { actor }) => claimOf(offer, actor._id)?.doneAt !== null,
  ownClaim: (offer, doer) => holds(offer, 'claimant', doer),
}
