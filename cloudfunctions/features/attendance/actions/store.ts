import { where } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
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

/** What became of a change, in the codes of the contract. */
export const outcomeOf = <Code extends string>(
  changed: Result<ServiceRecord, Code | 'not_found' | 'changed'>,
): Result<ServiceRecord, Code | 'service.not_found' | 'service.changed'> => {
  if (changed.ok) return ok(changed.value)
  if (changed.code === 'not_found') return err('service.not_found')
  return changed.code === 'changed' ? err('service.changed') : err(changed.code)
}
