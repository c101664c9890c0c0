import { ok } from '../../platform/result'
import { release, type OfferResult } from './claim-steps'
import { claimOf } from './conditions'
import { heardBefore } from '../../ground/heard'
import { cancel } from './event'
import type { Offer } from './offer'
import type { Call } from '../actor/act'

/** What the story and the organiser read. */
const text = '不在这里报到了'

const isEarlier = (at: number | undefined, { now }: Call): boolean => at !== undefined && at <= now

/** A claim that is still to be made good. What was done waits for somebody else's word, and stays. */
const isOwed = (offer: Offer, call: Call): boolean => {
  const claim = claimOf(offer, call.actor._id)
  return claim?.doneAt === null && isEarlier(claim.at, call)
}

const isGoing = ({ signUps }: Offer, call: Call): boolean =>
  isEarlier(signUps.find(({ personId }) => personId === call.actor._id)?.at, call)

/**
 * Somebody serves here no longer: what they had taken on goes back to the pool, the place they had at a coming event to
 * whoever waits longest, and the organiser hears of it. What was taken on after that, and what has been given back, stay as they are.
 */
export const withdraw = (offer: Offer, call: Call): OfferResult => {
  if (heardBefore(offer.timeline, call)) return ok({ next: offer, effects: [] })
  if (isOwed(offer, call)) return release(offer, { text }, call)
  return isGoing(offer, call) ? cancel(offer, call, text) : ok({ next: offer, effects: [] })
}
