import type { HouseholdEye } from '@/contract/words-households'
import type { Body } from '../../platform/aggregate'
import { inside, reads, to, type Readers, type Row } from '../../ground/readers'
import type { Visit, Words } from './visit'

/** What somebody is to a visit: `teller`: they told of it themselves. */
export type VisitEye = HouseholdEye | 'teller'

const all: Row<VisitEye> = { by: 'office', reads: to(['own', 'member', 'staff', 'above', 'teller'], inside) }
/** What was said at it: for the household and for who keeps it. Who is linked reads their own; those above read none. */
const said: Row<VisitEye> = { by: 'office', reads: to(['own', 'staff', 'teller'], inside) }
const work: Row<VisitEye> = { by: 'office', reads: to(['staff', 'above', 'teller'], inside) }
const kept: Row<VisitEye> = { by: 'nobody', reads: {} }

/** Who reads which field of a visit. */
const visitReaders: Readers<Body<Visit>, VisitEye> = {
  householdId: all,
  place: kept,
  day: all,
  way: all,
  accounts: all,
  confirmed: all,
  matterId: { by: 'nobody', reads: to(['own', 'staff', 'above', 'teller'], inside) },
  matterFor: kept,
  earning: kept,
  concealed: kept,
  unseen: kept,
  at: kept,
}

/** Who reads which of the words that somebody tells of it. */
const wordReaders: Readers<Words, VisitEye> = {
  day: all,
  way: all,
  withWhom: said,
  brought: all,
  tookBack: said,
  text: said,
  voice: said,
  confidence: work,
  late: work,
  at: all,
  key: kept,
}

export const mayGet = (field: keyof Body<Visit>, eye: VisitEye): boolean => reads(visitReaders[field], eye, 'view')

/** What one person told in confidence is shown to nobody else of the household. */
export const mayRead = (field: keyof Words, eye: VisitEye, { confidence }: Pick<Words, 'confidence'>): boolean =>
  reads(wordReaders[field], eye, 'view') && !(confidence && eye === 'own' && wordReaders[field] === said)
