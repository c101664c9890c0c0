import type { Body } from '../../platform/aggregate'
import { everywhere, inside, reads, to, type Outlet, type Readers, type Row } from '../../ground/readers'
import type { Appeal } from './appeal'

/** Whoever made it, and those who settle it. */
export type AppealEye = 'self' | 'settler'

const both: Row<AppealEye> = { by: 'person', reads: to(['self', 'settler'], inside) }
const follows: Row<AppealEye> = { by: 'nobody', reads: to(['self', 'settler'], everywhere) }
const kept: Row<AppealEye> = { by: 'nobody', reads: {} }

/** Who reads which field of an appeal. */
const appealReaders: Readers<Body<Appeal>, AppealEye> = {
  // Under their own name to themselves; whoever settles it reads it masked.
  by: { by: 'person', reads: to(['self'], inside) },
  as: kept,
  communityId: kept,
  communityName: follows,
  text: both,
  about: both,
  state: follows,
  level: follows,
  at: follows,
  dueAt: follows,
  contestBy: follows,
  contested: kept,
  story: both,
  wakeAt: kept,
  queue: kept,
  fingerprint: kept,
}

export const mayGet = (field: keyof Body<Appeal>, eye: AppealEye, by: Outlet = 'view'): boolean => reads(appealReaders[field], eye, by)
