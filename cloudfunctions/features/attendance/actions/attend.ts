import { readCode, type AttendCode } from '@/contract/attend-code'
import type { ParsedInput } from '@/contract'
import { storedSettings } from '../../../platform/settings-cache'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { letIn } from '../../service/actions/sign-up'
import type { ServiceEvent } from '../../service/event'
import { attend, elsewhereAt, outsideOf, recordIdOf, type Attending } from '../attending'
import { believe, waitsFrom } from '../code'
import { factsOf, isCancelled } from '../event-facts'
import { presenceOf } from '../presence'
import { emptyRecord, nameOf, writtenBy, type Call, type ServiceRecord } from '../record'
import { lineView } from '../view'
import { readEvent } from './read-event'
import { outcomeOf, records, servicesAround } from './store'

type Scan = ParsedInput<'attendance.attend'>

const presenceAt = async ({ point }: Scan, { place }: ServiceEvent) =>
  point && place.point ? presenceOf(point, place.point, await storedSettings()) : null

interface Found {
  readonly code: AttendCode
  readonly event: ServiceEvent
  readonly mine: readonly ServiceRecord[]
}

/** Whether a scan is to be believed, and when it was. */
const timeOf = ({ waited, eventId }: Scan, { code, event, mine }: Found, now: number) => {
  if (eventId !== undefined && eventId !== event._id) return err('attendance.code_other_event')
  if (isCancelled(event)) return err('attendance.event_cancelled')
  if (event.codeSecret === undefined) return err('attendance.code_forged')
  const signed = believe(code, event.codeSecret, { now, waited })
  if (!signed.ok) return signed
  const outside = outsideOf(event, signed.value)
  if (outside) return err(outside)
  return code.way === 'arrive' && elsewhereAt(mine, event._id, signed.value) ? err('attendance.at_other_event') : signed
}

/**
 * Who did not sign up is signed up on the spot, while there is room: the places stay exact. A scan that waited for signal
 * until all was over finds nothing to sign up for any more, and counts all the same.
 */
const mayStay = async (event: ServiceEvent, call: Call) => {
  const isGoing = ({ signUps }: Pick<ServiceEvent, 'signUps'>) =>
    signUps.some(({ personId, state }) => personId === call.actor._id && state === 'going')
  if (isGoing(event)) return ok(event)
  if (event.taken >= event.places) return err('attendance.no_room')
  const entered = await letIn(event._id, call, event)
  if (entered.ok) return isGoing(entered.value) ? ok(event) : err('attendance.no_room')
  const { code } = entered
  if (code === 'service.over') return ok(event)
  return code === 'service.not_registered' || code === 'service.changed' || code === 'service.not_found'
    ? err(code)
    : err('attendance.no_room')
}

const save = async (standing: ServiceRecord | undefined, attending: Attending, call: Call) => {
  const { actor } = call
  const id = recordIdOf(attending.event.id, actor._id)
  if (standing) return outcomeOf(await records.change(standing._id, (record) => attend(record, attending, call), standing))
  const decided = attend(emptyRecord(attending.event, { personId: actor._id, openid: actor.openid, name: nameOf(actor) }), attending, call)
  if (!decided.ok) return decided
  const { document, created } = await records.create(id, decided.value)
  return created ? ok(document) : outcomeOf(await records.change(id, (record) => attend(record, attending, call), document))
}

export const attendEvent: Action<'attendance.attend'> = async (scan, { actor, now }) => {
  const code = readCode(scan.code)
  if (!code) return err('attendance.code_forged')
  const call: Call = { actor, now, key: scan.key }
  const [event, mine] = await Promise.all([readEvent(code.eventId), servicesAround(actor._id, now - scan.waited)])
  if (!event) return err('service.not_found')
  const standing = mine.find((record) => record.event.id === event._id)
  if (standing && writtenBy(standing, call)) return ok(lineView(standing, call))
  const signed = timeOf(scan, { code, event, mine }, now)
  if (!signed.ok) return signed
  const stays = standing?.arrived || code.way === 'leave' ? ok(event) : await mayStay(event, call)
  if (!stays.ok) return stays
  const attending: Attending = {
    way: code.way,
    at: signed.value,
    how: scan.waited >= waitsFrom ? 'later' : 'scan',
    presence: await presenceAt(scan, event),
    event: factsOf(event),
  }
  const saved = await save(standing, attending, call)
  return saved.ok ? ok(lineView(saved.value, call)) : saved
}
