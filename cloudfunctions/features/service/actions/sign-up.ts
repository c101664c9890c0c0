import { where } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import type { Action } from '../../action'
import { restsOn, signUp, withSignUp, type SignUp } from '../event'
import type { Refusal } from '../lifecycle'
import type { Offer } from '../offer'
import { toView } from '../view'
import { isOffer, offers } from './store'
import type { Call } from '../../actor/act'

/** How often it is looked at anew: the last place goes, somebody cancels, the organiser changes the number. */
const rounds = 20

/** Puts a sign-up in where what it rests on still holds. However many do so at once, each is put in once, or sees why not. */
const put = (event: Offer, entry: SignUp): Promise<boolean> => {
  const { facts, roomLeft, most } = restsOn(event, entry)
  const taken = roomLeft ? where.lt(event.places) : where.gte(event.places)
  const given = { ...facts, taken, 'signUps.personId': where.neq(entry.personId), [`signUps.${most - 1}`]: where.exists(false) }
  return offers.apply(event._id, given, {
    signUps: where.push([entry]),
    hands: where.push([entry.personId]),
    [roomLeft ? 'taken' : 'waiting']: where.inc(1),
  })
}

/**
 * 报名, looked at anew as often as somebody was faster. Gives the event with
 * the sign-up in it. Whoever has `loaded` it just now saves a request.
 */
export const letIn = async (
  id: string,
  call: Call,
  loaded?: Offer,
): Promise<Result<Offer, Refusal | 'service.not_found' | 'service.changed'>> => {
  for (let round = 0; round < rounds; round += 1) {
    const event = round === 0 && loaded ? loaded : await offers.get(id)
    if (!isOffer(event)) return err('service.not_found')
    const decided = signUp(event, call)
    if (!decided.ok) return decided
    const entry = decided.value
    if (!entry) return ok(event)
    if (await put(event, entry)) return ok(withSignUp(event, entry))
  }
  return err('service.changed')
}

export const signUpForEvent: Action<'service.signUp'> = async ({ id, key }, context) => {
  const entered = await letIn(id, { ...context, key })
  return entered.ok ? ok(toView(entered.value, context)) : entered
}
