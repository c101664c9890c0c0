import { findById, where } from '../../../platform/documents'
import { byKind, repeatable } from '../../../platform/effects'
import { err, ok, type Result } from '../../../platform/result'
import { aggregates } from '../../../platform/store'
import { hour } from '../../../ground/time/beijing'
import { deliver } from '../../inbox/actions/deliver'
import type { Binding } from '../../people/binding'
import { award } from '../../points/actions/award'
import { provedGuest, type Proving } from '../guest'
import type { RecordEffect, Seek, ServiceRecord } from '../record'
import { takeTime } from './book'

/** Whether the hours of a record take time that another service of its owner counts. Their time is taken on the way. */
const isInTheWay = async (record: ServiceRecord, { from, to }: Proving, now: number): Promise<boolean> => {
  if (record.person.personId !== from || !record.hours || record.hours.by.personId === to.personId) return false
  const taken = await takeTime({ ...record, person: { ...record.person, ...to } }, record.hours.minutes, now)
  if (!taken.ok && taken.code === 'changed') throw new Error(`${record._id}: ${taken.code}`)
  return !taken.ok
}

/** A number that somebody was written down by becomes theirs. Safe to repeat. */
export const proveAttendant = async (id: string, proving: Proving): Promise<void> => {
  const now = Date.now()
  const changed = await records.change(id, async (record) =>
    ok(provedGuest(record, proving, { now, inTheWay: await isInTheWay(record, proving, now) })),
  )
  if (!changed.ok) throw new Error(`${id}: ${changed.code}`)
}

/** Whoever had proved the number before it was written down. */
const seek = async ({ recordId, provisionalId }: Seek): Promise<void> => {
  const binding = await findById<Binding>('bindings', provisionalId)
  if (binding) await proveAttendant(recordId, { from: provisionalId, to: { personId: binding.personId, openid: binding.openid } })
}

/** Who was at which event, and for how long: one document for each person and event. */
export const records = aggregates<ServiceRecord>(
  'services',
  byKind<RecordEffect>({ tell: deliver, outcome: award, seek: repeatable(seek) }),
)

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
