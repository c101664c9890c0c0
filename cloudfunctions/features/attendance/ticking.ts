import { err, ok } from '../../platform/result'
import type { Body } from '../../platform/aggregate'
import { day } from '../../ground/time/beijing'
import { outsideOf } from './attending'
import { isLate, lineOf, settled, writtenBy, type Decided, type EventFacts, type Mark, type ServiceRecord } from './record'
import type { Call } from '../actor/act'

/** From the end of the event on: who comes home late writes the names down the week after. */
const tickWithin = 14 * day

export interface Ticking {
  readonly way: 'arrive' | 'leave' | 'undo' | 'vouch'
  /** When it was; left out: now, or the event's own times once it is over. */
  readonly at?: number | undefined
  readonly event: EventFacts
}

export type TickError =
  | 'attendance.before_event'
  | 'attendance.too_late_to_tick'
  | 'attendance.tick_time'
  | 'attendance.not_arrived'
  | 'attendance.hours_settled'
  | 'service.key_reused'
  | 'attendance.own_hours'
  | 'attendance.nothing_late'

type State = Body<ServiceRecord>

const happening = { arrive: 'tickedIn', leave: 'tickedOut', undo: 'untick', vouch: 'vouched' } as const

/** Now, while it goes on; afterwards its beginning for who came and its end for who went. */
const timeOf = ({ event, way, at }: Ticking, now: number): number => {
  if (at !== undefined) return at
  if (now >= event.until) return way === 'arrive' ? event.from : event.until
  return Math.max(now, event.from)
}

/** Whether the time that is written down can be: within the event, not to come, and leaving after arriving. */
const timeIsWrong = ({ arrived, left }: State, ticking: Ticking, now: number): boolean => {
  const at = timeOf(ticking, now)
  if (outsideOf(ticking.event, at) !== null || at > Math.max(now, ticking.event.from)) return true
  return ticking.way === 'arrive' ? left !== null && at > left.at : arrived !== null && at < arrived.at
}

/** Nobody vouches for themselves. */
const vouchRefusal = (record: State, { actor }: Call): TickError | null => {
  if (record.person.personId === actor._id) return 'attendance.own_hours'
  return isLate(record) ? null : 'attendance.nothing_late'
}

/** Ticking before it begins is writing down what has not happened. */
const refusalOf = (record: State, ticking: Ticking, call: Call): TickError | null => {
  const { event, way } = ticking
  const { now } = call
  if (record.hours && way !== 'vouch') return 'attendance.hours_settled'
  if (outsideOf(event, now) === 'attendance.before_event') return 'attendance.before_event'
  if (now > event.until + tickWithin) return 'attendance.too_late_to_tick'
  if (way !== 'arrive' && !record.arrived) return 'attendance.not_arrived'
  if (way === 'vouch') return vouchRefusal(record, call)
  return way !== 'undo' && timeIsWrong(record, ticking, now) ? 'attendance.tick_time' : null
}

/** The last of coming and going is taken back. */
const undone = ({ left }: State) => (left ? { left: null } : { arrived: null, presence: null })

/** The times stay as they were signed; that they are true is the organiser's word. */
const vouched = (mark: Mark | null): Mark | null => (mark?.how === 'later' ? { ...mark, how: 'tick' } : mark)

const changed = (record: State, ticking: Ticking, { key, now }: Call) => {
  if (ticking.way === 'undo') return undone(record)
  if (ticking.way === 'vouch') return { arrived: vouched(record.arrived), left: vouched(record.left) }
  const mark: Mark = { at: timeOf(ticking, now), how: 'tick', key }
  return ticking.way === 'arrive' ? { arrived: mark } : { left: mark }
}

/** 点名: the organiser writes down who came and went, also over what was scanned; each time leaves a line. */
export const tick = (record: State, ticking: Ticking, call: Call): Decided<TickError> => {
  const before = writtenBy(record, call)
  if (before) return before.what === happening[ticking.way] ? ok({ next: record, effects: [] }) : err('service.key_reused')
  const refused = refusalOf(record, ticking, call)
  if (refused) return err(refused)
  const line = lineOf(call, happening[ticking.way])
  return ok({
    next: settled({ ...record, event: ticking.event, ...changed(record, ticking, call), story: [...record.story, line] }),
    effects: [],
  })
}
