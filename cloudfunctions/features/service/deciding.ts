import { mostWaiting, type OfferHappening } from '@/contract/words-service'
import type { Body, Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { handFor, refusal, stateAfter, type Refusal, type Transition } from './lifecycle'
import { roleOf } from './hands'
import type { Offer, OfferEvent, ServiceEffect } from './offer'
import { remindsAt } from './times'
import type { Call } from '../actor/act'
import { numbered } from '../../ground/effect-ids'
import { heardBefore, isAgain } from '../../ground/heard'

export type StepError = Refusal | 'service.key_reused'

/** What a step adds to the offer besides moving it. */
export interface Change {
  readonly what: OfferHappening
  readonly fields?: Partial<Body<Offer>>
  readonly text?: string | undefined
  /** Messages get their ids when the step is taken: one save numbers them. */
  readonly effects?: readonly ServiceEffect[]
}

const sameWords = (event: OfferEvent, { what, text }: Pick<Change, 'what' | 'text'>): boolean =>
  event.what === what && event.text === (text ?? null)

const isListed = ({ kind, state, taken, waiting, places }: Offer): boolean =>
  state === 'open' && (kind === 'event' ? taken + waiting < places + mostWaiting : taken < places)

/** When something comes due by itself: a claim without contact, the reminder of an event, the end. */
const wakeOf = (offer: Offer): number | null => {
  const live = offer.state === 'open' || offer.state === 'claimed'
  if (!live) return null
  const waiting = offer.claims.filter(({ contactedAt }) => contactedAt === null).map(({ contactBy }) => contactBy)
  const due = [...waiting, ...[offer.until, remindsAt(offer)].filter((at) => at !== null)]
  return due.length > 0 ? Math.min(...due) : null
}

const handsOf = ({ claims, signUps }: Offer): readonly string[] => [
  ...claims.map(({ by }) => by.personId),
  ...signUps.map(({ personId }) => personId),
]

/** What follows from an offer once it has changed: how many places are taken, whether it is listed, who takes part, when to wake. */
export const settled = (offer: Offer): Offer => {
  const going = offer.signUps.filter(({ state }) => state === 'going').length
  const next = { ...offer, taken: offer.claims.length + going, waiting: offer.signUps.length - going, hands: handsOf(offer) }
  return { ...next, listed: isListed(next), wakeAt: wakeOf(next) }
}

const told = (effects: readonly ServiceEffect[], by: OfferEvent['by']): readonly ServiceEffect[] =>
  effects.filter((effect) => effect.kind !== 'tell' || effect.to.personId !== by?.personId)

/** The offer after an event. */
export const moved = (offer: Offer, transition: Transition, { event, change }: { event: OfferEvent; change: Change }): Decision<Offer> => {
  const next = { ...offer, ...change.fields, state: stateAfter(offer, transition), timeline: [...offer.timeline, event] }
  return { next: settled(next), effects: numbered(offer, told(change.effects ?? [], event.by)) }
}

/**
 * Take one step of the lifecycle: checks who and when, then moves. The same call again (same key, same words)
 * changes nothing and succeeds.
 */
export const take = (
  offer: Offer,
  transition: Transition,
  { call, change }: { call: Call; change: Change },
): Result<Decision<Offer>, StepError> => {
  const again = isAgain(heardBefore(offer.timeline, call), (before) => sameWords(before, change), 'service.key_reused')
  if (!again.ok) return again
  if (again.value) return ok({ next: offer, effects: [] })
  const refused = refusal(offer, transition, call)
  if (refused) return err(refused)
  const { actor, key, now } = call
  const hand = handFor(offer, transition, call)
  const by = { personId: actor._id, name: actor.name, role: hand && roleOf(offer, hand, call) }
  return ok(moved(offer, transition, { event: { id: key, at: now, what: change.what, by, text: change.text ?? null }, change }))
}

/** What the clock writes on the story. */
export const clockEvent = (offer: Offer, what: OfferHappening, now: number): OfferEvent => ({
  id: `${what}_${offer.version}_${offer.timeline.length}`,
  at: now,
  what,
  by: null,
  text: null,
})
