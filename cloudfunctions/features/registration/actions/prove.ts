import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import { proverOf } from '../../people/actions/bindings'
import type { SeekContact } from '../registration'
import { provedContact, type Proving } from '../unit-steps'
import { units } from './unit-store'

/** A number that was named as the contact becomes somebody's. */
export const proveContact = async (id: string, proving: Proving, now: number): Promise<void> => {
  const changed = await units.change(id, (unit) => ok(provedContact(unit, proving, now)))
  if (!changed.ok) throw new Error(`${id}: ${changed.code}`)
}

/** Whoever had proved the number before the unit named it. */
export const seekingContact = repeatable<SeekContact>(async ({ registrationId, provisionalId }, now) => {
  const to = await proverOf(provisionalId)
  if (to) await proveContact(registrationId, { from: provisionalId, to }, now)
})
