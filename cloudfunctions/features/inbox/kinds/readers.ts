import { isStaff, type Actor } from '../../actor/actor'
import type { Readers } from '../sending/asking'
import { inForce } from '../../../ground/in-force'

/** Whom a person reads as: everybody is a resident. */
export const readersOf = (actor: Actor, now: number): Readers => {
  const held = actor.assignments.filter((held) => inForce(held, now)).map(({ role }) => role)
  return { staff: isStaff(actor, now), member: held.includes('member') || held.includes('volunteer') }
}
