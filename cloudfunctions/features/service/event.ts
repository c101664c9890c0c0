import { mostWaiting } from '@/contract/words-service'
import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { take, type StepError } from './deciding'
import { refusal, type Refusal } from './lifecycle'
import type { Offer, SignUp } from './offer'
import { tell } from './telling'
import type { Call } from '../actor/act'

export type { SignUp } from './offer'

/** 活动: a service event with a time, a place, and so many places. */
export type ServiceEvent = Offer & { readonly kind: 'event'; readonly from: number; readonly until: number; readonly address: string }

export const isEvent = (offer: Offer): offer is ServiceEvent => offer.kind === 'event'

/**
 * 报名: in while there is a place, else on the waiting list. Hundreds may do so at once, so this is not saved by
 * comparing versions: the sign-up is put in where the facts it rests on still hold (`stillTrue`).
 * `null`: the same call has put them in already.
 */
export const signUp = (event: Offer, { actor, key, now }: Call): Result<SignUp | null, Refusal> => {
  if (event.signUps.some((each) => each.personId === actor._id && each.key === key)) return ok(null)
  const refused = refusal(event, 'signUp', { actor, now })
  if (refused) return err(refused)
  const { _id: personId, openid, name, phone } = actor
  return ok({ personId, openid, name, phone, at: now, key, state: event.taken < event.places ? 'going' : 'waiting' })
}

/** What a sign-up rests on: the event is as it was, there is (or is not) a place left, and the person is not in yet. */
export const restsOn = ({ places, from, until }: Offer, { state }: Pick<SignUp, 'state'>) => ({
  facts: { state: 'open', places, from, until },
  roomLeft: state === 'going',
  most: places + mostWaiting,
})

/** The event with one more sign-up, as it stands after being put in. */
export const withSignUp = (event: Offer, entry: SignUp): Offer => ({
  ...event,
  signUps: [...event.signUps, entry],
  hands: [...event.hands, entry.personId],
  taken: event.taken + (entry.state === 'going' ? 1 : 0),
  waiting: event.waiting + (entry.state === 'waiting' ? 1 : 0),
})

/** As many of those who wait as there are places for, in the order of the list, with what they are told. */
export const movedUp = (event: Offer, now: number) => {
  const going = event.signUps.filter(({ state }) => state === 'going').length
  const lucky = new Set(event.signUps.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, event.places - going)))
  return {
    signUps: event.signUps.map((each): SignUp => (lucky.has(each) ? { ...each, state: 'going' } : each)),
    effects: [...lucky].map((each) => tell(event, each, { message: 'eventMovedUp', now })),
  }
}

/**
 * 不去了, without blame: whoever waits longest moves up and hears of it. With a reason that is not their own, the organiser hears of it
 * too.
 */
export const cancel = (event: Offer, call: Call, text?: string): Result<Decision<Offer>, StepError> => {
  const without = { ...event, signUps: event.signUps.filter(({ personId }) => personId !== call.actor._id) }
  const { signUps, effects } = movedUp(without, call.now)
  const who = call.actor.name ?? '一位党员'
  const organiser =
    text === undefined ? [] : [tell(event, event.organiser, { message: 'signUpWithdrawn', now: call.now, who, words: text })]
  return take(event, 'cancel', { call, change: { what: 'cancelled', text, fields: { signUps }, effects: [...effects, ...organiser] } })
}
