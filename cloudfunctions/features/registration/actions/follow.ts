import { insert, update } from '../../../platform/documents'
import { leaving, repeatable } from '../../../platform/effects'
import { assignPerson } from '../../people/actions/assign'
import type { Know, Membership, Rename } from '../registration'
import { nameIdOf } from '../unit-name'
import type { Renaming } from './renaming'

/** They are a member of the community, or are one no longer. */
export const joiningIn = repeatable<Membership>(({ person, orgId, gridId, until, asOf }) =>
  assignPerson({ ...person, id: person.personId, homeGridId: gridId }, { role: 'member', orgId, until, asOf }),
)

/** A unit's name that others may pick. */
export const knowing = leaving<Know>('unitNames', async ({ unit, county }) => {
  const known = { _id: unit.id, name: unit.name, county }
  await insert('unitNames', known)
})

/** The name leads to the unit that took it, and so does the one that it was first known by. */
const leadTo = async (_id: string, { unit, county }: Pick<Rename, 'unit' | 'county'>): Promise<void> => {
  const known = { name: unit.name, unitId: unit.id }
  if ((await update('unitNames', { _id }, known)) === 0) await insert('unitNames', { _id, ...known, county } as { readonly _id: string })
}

/** A unit has another name: `clock` carries it to its members and its other registrations. */
export const renaming = leaving<Rename>('renames', async ({ id, unit, county, at }) => {
  await Promise.all([...new Set([nameIdOf(unit.name), unit.id])].map((nameId) => leadTo(nameId, { unit, county })))
  const asked: Renaming = { _id: id, unit, at, doneAt: null }
  await insert('renames', asked)
})
