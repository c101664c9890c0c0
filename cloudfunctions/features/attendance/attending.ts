import { derivedId } from '../../ground/ids'
import type { AttendWay } from '@/contract/words-attendance'
import type { Body } from '../../platform/aggregate'
import { err, ok } from '../../platform/result'
import { hour } from '../../ground/time/beijing'
import { lineOf, settled, spanOf, writtenBy, type Decided, type EventFacts, type Mark, type ServiceRecord } from './record'
import type { Call } from '../actor/act'

/** One may come to set up, and stay to clear away. */
const beforeStart = hour
const afterEnd = 2 * hour

/** One record for one person at one event. */
export const recordIdOf = (eventId: string, personId: string): string => derivedId('sv', `${eventId}/${personId}`)

/** From when until when one may sign in and out, UTC ms. */
export const windowOf = ({ from, until }: Pick<EventFacts, 'from' | 'until'>): readonly [from: number, until: number] => [
  from - beforeStart,
  until + afterEnd,
]

/** The evening before, at home where there is signal. */
const codeFrom = 24 * hour

export type CodeTimeError = 'attendance.code_too_early' | 'attendance.event_past'

/** Why the code of an event is not handed out now; null when it is. */
export const codeRefusal = (event: Pick<EventFacts, 'from' | 'until'>, now: number): CodeTimeError | null => {
  if (now < event.from - codeFrom) return 'attendance.code_too_early'
  return now > windowOf(event)[1] ? 'attendance.event_past' : null
}

export type WindowError = 'attendance.before_event' | 'attendance.after_event'

/** Whether a moment belongs to the event. */
export const outsideOf = (event: Pick<EventFacts, 'from' | 'until'>, at: number): WindowError | null => {
  const [from, until] = windowOf(event)
  if (at < from) return 'attendance.before_event'
  return at > until ? 'attendance.after_event' : null
}

/** Another event where the same person is known to have been at that moment. */
export const elsewhereAt = (records: readonly ServiceRecord[], eventId: string, at: number): ServiceRecord | undefined =>
  records.find((record) => {
    const span = record.event.id === eventId ? null : spanOf(record)
    return span !== null && span[0] <= at && at < span[1]
  })

export interface Attending {
  readonly way: AttendWay
  readonly at: number
  readonly how: Mark['how']
  readonly presence: ServiceRecord['presence']
  /** The event as it stands now. */
  readonly event: EventFacts
}

export type AttendError = 'attendance.arrived_already' | 'attendance.left_already' | 'attendance.not_arrived' | 'attendance.hours_settled'

type State = Body<ServiceRecord>

const refusalOf = ({ hours, arrived, left }: State, { way, at }: Attending): AttendError | null => {
  if (hours) return 'attendance.hours_settled'
  if (way === 'arrive') return arrived ? 'attendance.arrived_already' : null
  if (!arrived || at < arrived.at) return 'attendance.not_arrived'
  return left ? 'attendance.left_already' : null
}

const marked = (record: State, { way, at, how, presence }: Attending, { key }: Call) => {
  const mark: Mark = { at, how, key }
  return way === 'arrive' ? { arrived: mark, presence } : { left: mark, presence: presence ?? record.presence }
}

/** A scan counts: the same scan sent again changes nothing and succeeds. */
export const attend = (record: State, attending: Attending, call: Call): Decided<AttendError> => {
  if (writtenBy(record, call)) return ok({ next: record, effects: [] })
  const refused = refusalOf(record, attending)
  if (refused) return err(refused)
  const line = lineOf({ ...call, now: attending.at }, attending.way === 'arrive' ? 'arrived' : 'left')
  return ok({
    next: settled({ ...record, event: attending.event, ...marked(record, attending, call), story: [...record.story, line] }),
    effects: [],
  })
}
