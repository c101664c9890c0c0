import type { HouseholdEye } from '@/contract/words-households'
import type { Body } from '../../platform/aggregate'
import { inside, reads, to, type Outlet, type Readers, type Row } from '../../ground/readers'
import type { Household } from './household'

const all: Row<HouseholdEye> = { by: 'office', reads: to(['own', 'member', 'staff', 'above'], inside) }
/** In the tables of those who answer for the place, too. */
const table: Row<HouseholdEye> = {
  by: 'office',
  reads: { ...to(['own', 'member'], inside), ...to(['staff', 'above'], [...inside, 'export']) },
}
const office: Row<HouseholdEye> = { by: 'office', reads: to(['staff', 'above'], inside) }
const ownAndOffice: Row<HouseholdEye> = { by: 'person', reads: to(['own', 'staff', 'above'], inside) }
const kept: Row<HouseholdEye> = { by: 'nobody', reads: {} }

/** Who reads which field of a household. */
const householdReaders: Readers<Body<Household>, HouseholdEye> = {
  label: table,
  contact: table,
  people: { by: 'office', reads: { ...to(['own'], inside), ...to(['staff', 'above'], [...inside, 'export']) } },
  reach: table,
  lang: table,
  lane: table,
  second: table,
  state: table,
  centre: table,
  place: table,
  // Who of a household looks in here is not the member's to know.
  dwellers: ownAndOffice,
  invite: office,
  links: all,
  gaps: office,
  contactedAt: { by: 'nobody', reads: to(['own', 'member', 'staff', 'above'], inside) },
  at: kept,
  search: kept,
  alike: kept,
  linked: kept,
  hands: kept,
  asks: kept,
  askedAt: kept,
  frailUntil: kept,
  quietFrom: kept,
  cares: kept,
  dues: kept,
  touches: kept,
  nextDue: kept,
  story: kept,
}

export const mayGet = (field: keyof Body<Household>, eye: HouseholdEye, by: Outlet = 'view'): boolean =>
  reads(householdReaders[field], eye, by)
