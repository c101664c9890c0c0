import { officeIdOf } from '../../grid/office-id'
import { placeNames, sayName, type Chain } from '../../grid/names'
import type { Org, Staff } from '../../grid/org'
import { answering, inOffice, onLeave } from '../../grid/duty'
import { route } from '../../grid/route'
import type { Matter } from '../document/matter'
import type { Receiver } from '../steps/handing'
import { ownerFrom } from './supervisors'
import type { Department } from '../steps/whistle'
import { countyIdOf } from '../../../ground/places'

interface Office {
  /** Opaque: names the office, not the person. */
  readonly id: string
  readonly owner: Staff
  readonly orgId: string
  readonly orgName: string
}

const present = (staff: Staff, now: number) => inOffice(staff, now) && !onLeave(staff, now)

const officesOf = (org: Org, now: number): Office[] =>
  org.staff
    .filter((staff) => answering.includes(staff.role) && present(staff, now))
    .map((owner) => ({ id: officeIdOf(org._id, owner), owner, orgId: org._id, orgName: sayName(org.name) }))

/** Whom a matter of a grid may be handed to: those who answer for the grid, and its community. */
export const receiversIn = (chain: Chain, now: number): Office[] => [chain.grid, chain.community].flatMap((org) => officesOf(org, now))

const chosen = (chain: Chain, { to, now }: { to?: string | undefined; now: number }): { owner: Staff; orgId: string } | null =>
  to === undefined ? route(chain, now) : (receiversIn(chain, now).find(({ id }) => id === to) ?? null)

/** Whom the owner named, or whoever answers for the grid; the matter would then belong to that grid. Null: nobody. */
export const receiverFrom = (matter: Matter, chain: Chain, asked: { to?: string | undefined; now: number }): Receiver | null => {
  const found = chosen(chain, asked)
  if (!found) return null
  const { address, point } = matter.place
  return { to: ownerFrom(found.owner, found.orgId), place: { ...placeNames(chain), townshipId: chain.township._id, address, point } }
}

/** Those who answer for a department at `now`. */
export const officersOf = (org: Org, now: number): Staff[] =>
  org.staff.filter((staff) => staff.role === 'departmentOfficer' && present(staff, now))

/** A department of the same county with somebody in it; null otherwise. */
export const departmentFrom = (org: Org, matter: Matter, now: number): Department | null => {
  const [officer] = officersOf(org, now)
  const inCounty = org.level === 'department' && org.parentId === countyIdOf(matter.place.gridId)
  return officer && inCounty ? { id: org._id, name: sayName(org.name), officer: ownerFrom(officer, org._id) } : null
}
