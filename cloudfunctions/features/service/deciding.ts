import { mostWaiting, type OfferHappening } from '@/contract/words-service'
import type { Body, Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import type { Actor } from '../actor/actor'
import { handFor, moveOf, refusal, type Refusal, type Transition } from './lifecycle'
import { roleOf } from './hands'
import type { Offer, OfferEvent, ServiceEffect } from './offer'
import { remindsAt } from './times'

export type StepError = Refusal | 'service.key_reused'

/** One call of a person on an offer. `key` is the call's idempotency key, `now` UTC ms. */
export interface Call {
  readonly actor: Actor
  readonly key: string
  readonly now: number
}

/** What a step adds to the offer besides moving it. */
export interface Change {
  readonly what: OfferHappening
  readonly fields?: Partial<Body<Offer>>
  readonly text?: string | undefined
  /** Messages get their ids when the step is taken: one save numbers them. */
  readonly effects?: readonly ServiceEffect[]
}

/** Whether the call has been heard before: the same words again change nothing, other words under its key are refused. */
export const heard = (offer: Offer, { actor, key }: Call, { what, text }: Pick<Change, 'what' | 'text'>): 'no' | 'same' | 'other' => {
  const before = offer.timeline.find((event) => event.id === key && event.by?.personId === actor._id)
  if (!before) return 'no'
  return before.what === what && before.text === (text ?? null) ? 'same' : 'other'
}

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

/** The version that a save makes names its effects, in their order. */
export const renumbered = ({ _id, version }: Pick<Offer, '_id' | 'version'>, effects: readonly ServiceEffect[]): ServiceEffect[] =>
  effects.map((effect, at) => ({ ...effect, id: `${_id}_${version + 1}${at === 0 ? '' : `_${at}`}` }))

const told = (effects: readonly ServiceEffect[], by: OfferEvent['by']): readonly ServiceEffect[] =>
  effects.filter((effect) => effect.kind !== 'tell' || effect.to.personId !== by?.personId)

/** The offer after an event. */
export const moved = (offer: Offer, transition: Transition, { event, change }: { event: OfferEvent; change: Change }): Decision<Offer> => {
  const next = { ...offer, ...change.fields, state: moveOf(offer, transition)?.to ?? offer.state, timeline: [...offer.timeline, event] }
  return { next: settled(next), effects: renumbered(offer, told(change.effects ?? [], event.by)) }
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
  const before = heard(offer, call, change)
  if (before !== 'no') return before === 'same' ? ok({ next: offer, effects: [] }) : err('service.key_reused')
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
