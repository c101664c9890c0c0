import type { Body } from '../../platform/aggregate'
import { inside, to, type Readers, type Row } from '../../ground/readers'
import type { Feedback } from './feedback'

/** Whoever sent it, and the county that sees to it. */
export type FeedbackEye = 'self' | 'county'

const both: Row<FeedbackEye> = { by: 'person', reads: to(['self', 'county'], inside) }
const kept: Row<FeedbackEye> = { by: 'nobody', reads: {} }

/** Who reads which field of an opinion. */
export const feedbackReaders: Readers<Body<Feedback>, FeedbackEye> = {
  about: both,
  text: both,
  voice: both,
  concealed: kept,
  unseen: kept,
  unnamed: both,
  number: both,
  phone: both,
  by: both,
  at: both,
  fingerprint: kept,
  handled: { by: 'office', reads: to(['self', 'county'], inside) },
}
