import type { HoursWaiting } from '@/contract/attendance'
import type { ServiceRecord } from './record'
import { eventView } from './view'
import type { Doer } from '../actor/act'

/** Nobody is asked about what is still going on, or about themselves. */
const isDue = ({ event, left, person, objection }: ServiceRecord, { actor, now }: Doer): boolean =>
  person.personId !== actor._id && (left !== null || event.until <= now || objection?.open === true)

/** Events with people whose hours wait, in the order in which they were. */
export const waitingByEvent = (records: readonly ServiceRecord[], doer: Doer): HoursWaiting[] => {
  const events = new Map<string, ServiceRecord[]>()
  for (const record of records.filter((each) => isDue(each, doer)))
    events.set(record.event.id, [...(events.get(record.event.id) ?? []), record])
  return [...events.entries()].flatMap(([eventId, group]) => {
    const [first] = group
    return first
      ? [{ eventId, ...eventView(first.event), people: group.length, objections: group.filter(({ objection }) => objection?.open).length }]
      : []
  })
}
