import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import type { Contact } from '../../../ground/visiting'
import { isOf } from '../eyes'
import type { Household } from '../household'
import { contacted } from '../visiting'
import { readHomes } from './homes'
import { households } from './store'

/** Somebody was in touch with this household, and what was due there is done. Whoever has `loaded` it saves a request. */
export const contactingOne = async (id: string, contact: Contact, loaded?: Household): Promise<void> => {
  const changed = await households.change<never>(id, (seen) => ok(contacted(seen, contact)), loaded)
  if (!changed.ok && changed.code === 'changed') throw new Error(`${id}: ${changed.code}`)
}

/** The same for the household that is meant: by its id, or whatever this person is of. Safe to repeat. */
export const contacting = repeatable<Contact>(async (contact) => {
  const { of } = contact
  if ('householdId' in of) return contactingOne(of.householdId, contact)
  const found = await readHomes(of.personId)
  for (const one of found) if (isOf(one, of.personId)) await contactingOne(one._id, contact, one)
})
