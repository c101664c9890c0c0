import type { Body } from '../../platform/aggregate'
import { everywhere, inside, reads, to, type Outlet, type Readers, type Row } from '../../ground/readers'
import type { Registration, UnitRegistration } from './registration'

/** Whoever reported, and the community's desk. */
export type ReportedEye = 'self' | 'desk'

const both: Row<ReportedEye> = { by: 'person', reads: to(['self', 'desk'], everywhere) }
const follows: Row<ReportedEye> = { by: 'nobody', reads: to(['self', 'desk'], everywhere) }
const asked: Row<ReportedEye> = { by: 'office', reads: to(['self', 'desk'], inside) }
const kept: Row<ReportedEye> = { by: 'nobody', reads: {} }

/** What a member's and a unit's have in common. */
const reported = {
  personId: kept,
  openid: kept,
  state: follows,
  place: both,
  unit: both,
  former: kept,
  number: follows,
  sentAt: follows,
  confirmedAt: follows,
  asked,
  timeline: kept,
} as const

/** Who reads which field of 在职党员报到. */
const registrationReaders: Readers<Body<Registration>, ReportedEye> = {
  ...reported,
  name: both,
  phone: both,
  skills: both,
  classes: both,
  freeTimes: both,
  consent: both,
  // Earlier communities are the member's own affair.
  stays: { by: 'nobody', reads: to(['self'], everywhere) },
}

/** Who reads which field of 单位报到. */
export const unitReaders: Readers<Body<UnitRegistration>, ReportedEye> = {
  ...reported,
  contact: both,
  approval: follows,
  offers: both,
  takesOn: both,
}

export const mayGet = (field: keyof Body<Registration>, eye: ReportedEye, by: Outlet = 'view'): boolean =>
  reads(registrationReaders[field], eye, by)
