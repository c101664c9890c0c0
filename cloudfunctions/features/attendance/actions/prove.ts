import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import { proverOf } from '../../people/actions/prover'
import { provedGuest, type Proving } from '../guest'
import type { SeekGuest, ServiceRecord } from '../record'
import { takeTime } from './book'
import { records } from './store'

/** Whether the hours of a record take time that another service of its owner counts. Their time is taken on the way. */
const isInTheWay = async (record: ServiceRecord, { from, to }: Proving, now: number): Promise<boolean> => {
  if (record.person.personId !== from || !record.hours || record.hours.by.personId === to.personId) return false
  const taken = await takeTime({ ...record, person: { ...record.person, ...to } }, record.hours.minutes, now)
  if (!taken.ok && taken.code === 'changed') throw new Error(`${record._id}: ${taken.code}`)
  return !taken.ok
}

/** A number that somebody was written down by becomes theirs. Safe to repeat. */
export const proveAttendant = async (id: string, proving: Proving, now: number): Promise<void> => {
  const changed = await records.change(id, async (record) =>
    ok(provedGuest(record, proving, { now, inTheWay: await isInTheWay(record, proving, now) })),
  )
  if (!changed.ok) throw new Error(`${id}: ${changed.code}`)
}

/** Whoever had proved the number before it was written down. */
export const seekingGuest = repeatable<SeekGuest>(async ({ recordId, provisionalId }, now) => {
  const to = await proverOf(provisionalId)
  if (to) await proveAttendant(recordId, { from: provisionalId, to }, now)
})
