import { findByIds, where } from '../../../platform/documents'
import { gather } from '../../../platform/gather'
import { ok } from '../../../platform/result'
import type { Person } from '../../actor/person'
import { orgFrom, type Org } from '../../grid/org'
import type { Matter } from '../../matters/document/matter'
import type { Registration } from '../../registration/registration'
import { registrationIdOf } from '../../registration/identity'
import { passingIdOf, taking, type PassingEffect } from '../passing'
import { takenFrom, type Held } from '../taken'
import { passings, surely } from './passings'

interface Gathered extends Omit<Held, 'orgs' | 'registration'>, Readonly<Record<string, readonly unknown[]>> {
  readonly people: readonly Person[]
  readonly asked: readonly Pick<Matter, '_id' | 'category'>[]
  readonly registrations: readonly Registration[]
}
export type Found = Gathered

/** What one person may have open: far more than anybody has. */
const limit = 200
const open = where.in(['awaitingResponse', 'inProgress', 'answered'])

/** Everything that somebody left open, in one request. */
const read = (personId: string) =>
  gather<Gathered>({
    on: { collection: 'passings', id: passingIdOf(personId) },
    finds: {
      people: { collection: 'people', where: { _id: personId }, limit: 1 },
      registrations: { collection: 'registrations', where: { _id: registrationIdOf(personId) }, limit: 1 },
      asked: { collection: 'matters', where: { askers: personId, state: open }, order: [['askedAt', 'desc']], limit, fields: ['category'] },
      reservations: { collection: 'reservations', where: { 'by.personId': personId }, order: [['at', 'desc']], limit },
      appeals: { collection: 'appeals', where: { 'by.personId': personId }, order: [['at', 'desc']], limit },
      units: { collection: 'units', where: { 'contact.personId': personId }, limit },
      families: { collection: 'families', where: { 'members.personId': personId }, limit },
      calls: { collection: 'calls', where: { 'who.personId': personId, doneAt: null }, limit, fields: ['doneAt'] },
    },
  })

/** The places where somebody is in office, by what they carry. */
export const placesOf = ({ people }: Pick<Found, 'people'>): readonly string[] => [
  ...new Set(people.flatMap(({ assignments }) => assignments.map(({ orgId }) => orgId))),
]

/** What somebody leaves, kept with the note of their death before any of it ends; null: nobody wrote it down. */
export const readHeld = async ({ id: act, personId, at }: PassingEffect): Promise<Found | null> => {
  const found = await read(personId)
  if (!found) return null
  const orgs = (await findByIds<Org>('orgs', placesOf(found))).map(orgFrom)
  const taken = takenFrom({ ...found, orgs, registration: found.registrations[0] ?? null }, { act, personId, at })
  await surely(
    personId,
    passings.change(passingIdOf(personId), (seen) => ok(taking(seen, taken))),
  )
  return found
}
