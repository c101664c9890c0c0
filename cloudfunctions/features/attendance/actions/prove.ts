import { ok } from '../../../platform/result'
import { provedGuest, type Proving } from '../guest'
import type { ServiceRecord } from '../record'
import { takeTime } from './book'
import { records } from './store'

/** Whether the hours of a record take time that another service of its owner counts. Their time is taken on the way. */
const isInTheWay = async (record: ServiceRecord, { from, to }: Proving, now: number): Promise<boolean> => {
  if (record.person.personId !== from || !record.hours || record.hours.by.personId === to.personId) return false
  const taken = await takeTime({ ...record, person: { ...record.person, ...to } }, record.hours.minutes, now)
  if (!taken.ok && taken.code === 'changed') throw new Error(`${record._id}: ${taken.code}`)
  return !taken.ok
}

/** What was written down under a number becomes its owner's, who says that it was they. Safe to repeat. */
export const proveAttendant = async (standing: ServiceRecord, proving: Proving, now: number): Promise<void> => {
  const changed = await records.change(
    standing._id,
    async (record) => ok(provedGuest(record, proving, { now, inTheWay: await isInTheWay(record, proving, now) })),
    standing,
  )
  if (!changed.ok) throw new Error(`${standing._id}: ${changed.code}`)
}
