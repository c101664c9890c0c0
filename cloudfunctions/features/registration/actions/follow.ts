import { insert } from '../../../platform/documents'
import { leaving, repeatable } from '../../../platform/effects'
import { assignPerson } from '../../people/actions/assign'
import type { Know, Membership } from '../registration'

/** They are a member of the community, or are one no longer. */
export const joiningIn = repeatable<Membership>(({ person, orgId, gridId, until, asOf }) =>
  assignPerson({ ...person, id: person.personId, homeGridId: gridId }, { role: 'member', orgId, until, asOf }),
)

/** A unit's name that others may pick. */
export const knowing = leaving<Know>('unitNames', async ({ unit, county }) => {
  const known = { _id: unit.id, name: unit.name, county }
  await insert('unitNames', known)
})
