import type { HouseholdEye } from '@/contract/words-households'
import type { Body } from '../../platform/aggregate'
import { reads, to, type Outlet, type Readers, type Row } from '../../ground/readers'
import type { Fact } from './fact'

/** On the page alone: no list, no message and no file holds a fact. */
const page: readonly Outlet[] = ['view']
const all: Row<HouseholdEye> = { by: 'office', reads: to(['own', 'member', 'staff', 'above'], page) }
const notTheMember: Row<HouseholdEye> = { by: 'office', reads: to(['own', 'staff', 'above'], page) }
const kept: Row<HouseholdEye> = { by: 'nobody', reads: {} }

/** Who reads which field of a fact, once `reading.ts` has let them read it at all. */
const factReaders: Readers<Body<Fact>, HouseholdEye> = {
  list: all,
  kind: all,
  text: all,
  level: all,
  basis: all,
  basisWords: all,
  source: notTheMember,
  guardian: notTheMember,
  at: all,
  until: all,
  confidence: all,
  shared: all,
  by: notTheMember,
  householdId: kept,
  teller: kept,
  ended: kept,
  keys: kept,
}

export const mayGet = (field: keyof Body<Fact>, eye: HouseholdEye, by: Outlet = 'view'): boolean => reads(factReaders[field], eye, by)
