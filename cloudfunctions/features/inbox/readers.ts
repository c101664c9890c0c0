import { scopesOf, type Actor } from '../people/actor'
import type { Readers } from './asking'

/** Whom a person reads as: everybody is a resident. */
export const readersOf = (actor: Actor, now: number): Readers => {
  const held = actor.assignments.filter(({ until }) => until === null || until > now).map(({ role }) => role)
  return { staff: scopesOf(actor, now).length > 0 || held.includes('departmentOfficer'), member: held.includes('member') || held.includes('volunteer') }
}
