import type { AttendCode } from '@/contract/attend-code'
import { err, ok, type Result } from '../../platform/result'
import type { ServiceEvent } from '../service/event'
import type { Refusal } from '../service/lifecycle'
import { elsewhereAt, outsideOf, type WindowError } from './attending'
import { believe, waitsFrom, type CodeError } from './code'
import { isCancelled } from './event-facts'
import { writtenBy, type ServiceRecord } from './record'
import type { Call } from '../actor/act'

/** A scan as the phone sent it. `waited`: ms from the scan to the call; `eventId`: the event whose page it was scanned from. */
export interface Scan {
  readonly code: AttendCode
  readonly waited: number
  readonly eventId?: string | undefined
}

/** What a scan came upon: the event of its code, and what else the person was at around then. */
export interface Found {
  readonly event: ServiceEvent
  readonly mine: readonly ServiceRecord[]
}

/** The same scan was `heard` before; or it counts from `at` on, once the person `signsUp` where they are not on the list. */
export type Admission =
  | { readonly heard: ServiceRecord }
  | {
      readonly heard: null
      readonly standing: ServiceRecord | undefined
      readonly at: number
      readonly how: 'scan' | 'later'
      readonly signsUp: boolean
    }

type ScanError = CodeError | WindowError | 'attendance.code_other_event' | 'attendance.event_cancelled' | 'attendance.at_other_event'

/** When the scan was, or why it is not believed. */
const timeOf = ({ code, waited, eventId }: Scan, { event, mine }: Found, now: number): Result<number, ScanError> => {
  if (eventId !== undefined && eventId !== event._id) return err('attendance.code_other_event')
  if (isCancelled(event)) return err('attendance.event_cancelled')
  if (event.codeSecret === undefined) return err('attendance.code_forged')
  const signed = believe(code, event.codeSecret, { now, waited })
  if (!signed.ok) return signed
  const outside = outsideOf(event, signed.value)
  if (outside) return err(outside)
  return code.way === 'arrive' && elsewhereAt(mine, event._id, signed.value) ? err('attendance.at_other_event') : signed
}

const isGoing = ({ signUps }: Pick<ServiceEvent, 'signUps'>, personId: string): boolean =>
  signUps.some((signUp) => signUp.personId === personId && signUp.state === 'going')

/** Whether a scan counts, and from when. Who did not sign up is let in while there is room: the places stay exact. */
export const admit = (scan: Scan, found: Found, call: Call): Result<Admission, ScanError | 'attendance.no_room'> => {
  const { event, mine } = found
  const standing = mine.find((record) => record.event.id === event._id)
  if (standing && writtenBy(standing, call)) return ok({ heard: standing })
  const signed = timeOf(scan, found, call.now)
  if (!signed.ok) return signed
  const signsUp = scan.code.way === 'arrive' && !standing?.arrived && !isGoing(event, call.actor._id)
  if (signsUp && event.taken >= event.places) return err('attendance.no_room')
  return ok({ heard: null, standing, at: signed.value, how: scan.waited >= waitsFrom ? 'later' : 'scan', signsUp })
}

type EntryError = 'service.not_registered' | 'service.changed' | 'service.not_found'

/**
 * Why a sign-up on the spot leaves somebody out; null when they are in. A scan that waited for signal until all was over finds nothing
 * to sign up for any more, and counts all the same.
 */
export const leftOut = (
  entered: Result<Pick<ServiceEvent, 'signUps'>, Refusal | EntryError>,
  personId: string,
): EntryError | 'attendance.no_room' | null => {
  if (entered.ok) return isGoing(entered.value, personId) ? null : 'attendance.no_room'
  const { code } = entered
  if (code === 'service.over') return null
  return code === 'service.not_registered' || code === 'service.changed' || code === 'service.not_found' ? code : 'attendance.no_room'
}
