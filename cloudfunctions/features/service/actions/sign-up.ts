import { where } from '../../../platform/documents'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { restsOn, signUp, withSignUp, type SignUp } from '../event'
import type { Offer } from '../offer'
import { toView } from '../view'
import { offers } from './store'

/** How often it is looked at anew: the last place goes, somebody cancels, the organiser changes the number. */
const rounds = 5

/** Puts a sign-up in where what it rests on still holds. However many do so at once, each is put in once, or sees why not. */
const put = (event: Offer, entry: SignUp): Promise<boolean> => {
  const { facts, roomLeft, most } = restsOn(event, entry)
  const taken = roomLeft ? where.lt(event.places) : where.gte(event.places)
  const given = { ...facts, taken, 'signUps.personId': where.neq(entry.personId), [`signUps.${most - 1}`]: where.exists(false) }
  return offers.apply(event._id, given, { signUps: where.push([entry]), hands: where.push([entry.personId]), ...(roomLeft && { taken: where.inc(1) }) })
}

export const signUpForEvent: Action<'service.signUp'> = async ({ id, key }, context) => {
  for (let round = 0; round < rounds; round += 1) {
    const event = await offers.get(id)
    if (!event) return err('service.not_found')
    const decided = signUp(event, { ...context, key })
    if (!decided.ok) return decided
    const entry = decided.value
    if (!entry) return ok(toView(event, context))
    if (await put(event, entry)) return ok(toView(withSignUp(event, entry), context))
  }
  return err('service.changed')
}
