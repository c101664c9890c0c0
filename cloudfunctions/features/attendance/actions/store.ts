import { where } from '../../../platform/documents'
import { hour } from '../../../ground/time/beijing'
import { aggregates } from '../../store'
import type { ServiceRecord } from '../record'

/** Who was at which event, and for how long: one document for each person and event. */
export const records = aggregates<ServiceRecord>('services')

/** The longest event, and coming before it and staying after it. */
const reach = 27 * hour

/** A person's services whose events may touch a moment, in one round trip. */
export const servicesAround = (personId: string, at: number): Promise<ServiceRecord[]> =>
  records.find({ where: { 'person.personId': personId, 'event.from': where.gte(at - reach).and(where.lte(at + reach)) }, limit: 100 })
