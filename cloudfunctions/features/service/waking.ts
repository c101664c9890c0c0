import type { Decision } from '../../platform/aggregate'
import { clockEvent, moved } from './deciding'
import type { Offer } from './offer'
import { isToBeReminded, remind } from './reminding'
import { tell } from './telling'
import { numbered } from '../../ground/effect-ids'

/** No word of the claimant in time: it goes back to the pool, and both sides hear of it. */
const giveBack = (offer: Offer, now: number): Decision<Offer> => {
  const late = offer.claims.filter(({ contactedAt, contactBy }) => contactedAt === null && contactBy <= now)
  const effects = late.flatMap(({ by }) => [
    tell(offer, offer.organiser, { message: 'offerReturned', now, who: by.name ?? '一位党员' }),
    tell(offer, by, { message: 'ownClaimReturned', now }),
  ])
  const claims = offer.claims.filter((claim) => !late.includes(claim))
  return moved(offer, 'giveBack', { event: clockEvent(offer, 'returned', now), change: { what: 'returned', fields: { claims }, effects } })
}

const end = (offer: Offer, now: number): Decision<Offer> =>
  moved(offer, 'end', { event: clockEvent(offer, 'over', now), change: { what: 'over' } })

const wakeOnce = (offer: Offer, now: number): Decision<Offer> => {
  const isLate = offer.claims.some(({ contactedAt, contactBy }) => contactedAt === null && contactBy <= now)
  if (isLate) return giveBack(offer, now)
  return isToBeReminded(offer, now) ? remind(offer, now) : end(offer, now)
}

const wakeAll = (offer: Offer, now: number): Decision<Offer> => {
  if (offer.wakeAt === null || offer.wakeAt > now) return { next: offer, effects: [] }
  const { next, effects } = wakeOnce(offer, now)
  const rest = wakeAll({ ...offer, ...next }, now)
  return { next: rest.next, effects: [...effects, ...rest.effects] }
}

/** Everything that has come due by now, in one change: claims without contact, reminders, the end. Late or twice, it is the same. */
export const wake = (offer: Offer, now: number): Decision<Offer> => {
  const { next, effects } = wakeAll(offer, now)
  return { next, effects: numbered(offer, effects) }
}
