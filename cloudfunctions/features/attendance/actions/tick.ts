import type { ParsedInput } from '@/contract'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { ServiceEvent } from '../../service/event'
import { recordIdOf } from '../attending'
import { factsOf, isCancelled } from '../event-facts'
import { organises } from '../hands'
import { emptyRecord, type ServiceRecord } from '../record'
import { tick, type TickError, type Ticking } from '../ticking'
import { attendeeView } from '../view'
import { readEvent } from './read-event'
import { records } from './store'
import { inArea } from '../../../ground/codes'
import type { Call } from '../../actor/act'

type Input = ParsedInput<'attendance.tick'>

/** The record of somebody who stands on the list of the event; null when nobody does. */
const firstOf = (event: ServiceEvent, id: string) => {
  const signUp = event.signUps.find(({ personId }) => recordIdOf(event._id, personId) === id)
  return signUp ? emptyRecord(factsOf(event), { personId: signUp.personId, openid: signUp.openid, name: signUp.name ?? '没留名字' }) : null
}

const save = async (
  { id }: Input,
  { event, standing, ticking }: { event: ServiceEvent; standing: ServiceRecord | null; ticking: Ticking },
  call: Call,
) => {
  const change = async (seen: ServiceRecord) =>
    inArea('service', await records.change<TickError>(id, (record) => tick(record, ticking, call), seen))
  if (standing) return change(standing)
  const first = firstOf(event, id)
  if (!first) return err('attendance.person_unknown')
  const decided = tick(first, ticking, call)
  if (!decided.ok) return decided
  const { document, created } = await records.create(id, decided.value)
  return created ? ok(document) : change(document)
}

export const tickAttendee: Action<'attendance.tick'> = async (input, { actor, now }) => {
  const [event, standing] = await Promise.all([readEvent(input.eventId), records.get(input.id)])
  if (!event) return err('service.not_found')
  const call: Call = { actor, now, key: input.key }
  if (!organises(call, event)) return err('service.not_yours')
  if (isCancelled(event)) return err('attendance.event_cancelled')
  if (standing && standing.event.id !== event._id) return err('attendance.person_unknown')
  const saved = await save(input, { event, standing, ticking: { way: input.way, at: input.at, event: factsOf(event) } }, call)
  if (!saved.ok) return saved
  return ok(
    attendeeView(
      saved.value,
      event.signUps.some(({ personId, state }) => personId === saved.value.person.personId && state === 'going'),
      call,
    ),
  )
}
