import type { ParsedInput } from '@/contract'
import { err, ok, type Result } from '../../../platform/result'
import type { Action } from '../../action'
import type { Actor } from '../../actor/actor'
import { provisionalIdOf } from '../../actor/person-id'
import { registrations } from '../../registration/actions/store'
import type { Registration } from '../../registration/registration'
import { recordIdOf } from '../attending'
import { factsOf, isCancelled } from '../event-facts'
import { nameIdOf } from '../guest'
import { organises } from '../hands'
import { emptyRecord, writtenBy, type Attendant, type ServiceRecord } from '../record'
import { tick, type TickError, type Ticking } from '../ticking'
import { attendeeView } from '../view'
import { readEvent } from './read-event'
import { records } from './store'
import { inArea } from '../../../ground/codes'
import type { Call } from '../../actor/act'

type Input = ParsedInput<'attendance.tickUnlisted'>

/** Whose a number turns out to be, nobody learns by writing it down: whoever has proved it is asked whether it was they. */
const guestOf = ({ eventId, name = '', phone }: Input, actor: Actor): Attendant => {
  // A number that an organiser gave as their own is theirs, proved or not.
  if (phone !== undefined && phone === actor.phone) return { personId: actor._id, openid: actor.openid, name, guest: true }
  return { personId: phone === undefined ? nameIdOf(eventId, name) : provisionalIdOf(phone), openid: null, name, guest: true }
}

const attendantOf = (
  input: Input,
  member: Registration | null,
  { actor, communityId }: { actor: Actor; communityId: string },
): Result<Attendant, 'attendance.person_unknown' | 'attendance.name_missing'> => {
  if (input.memberId !== undefined) {
    if (member?.state !== 'registered' || member.place.communityId !== communityId) return err('attendance.person_unknown')
    return ok({ personId: member.personId, openid: member.openid, name: member.name })
  }
  return input.name === undefined ? err('attendance.name_missing') : ok(guestOf(input, actor))
}

/** Ticked as having arrived; whoever stands on the list as arrived is changed there. */
const arrive = (record: ServiceRecord, ticking: Ticking, call: Call) =>
  record.arrived && !writtenBy(record, call) ? err('attendance.listed_already') : tick(record, ticking, call)

const save = async (
  person: Attendant,
  ticking: Ticking,
  call: Call,
): Promise<Result<ServiceRecord, TickError | 'attendance.listed_already' | 'service.not_found' | 'service.changed'>> => {
  const id = recordIdOf(ticking.event.id, person.personId)
  const first = tick(emptyRecord(ticking.event, person), ticking, call)
  if (!first.ok) return first
  const { document, created } = await records.create(id, first.value)
  return created
    ? ok(document)
    : inArea(
        'service',
        await records.change<TickError | 'attendance.listed_already'>(id, (record) => arrive(record, ticking, call), document),
      )
}

export const tickUnlisted: Action<'attendance.tickUnlisted'> = async (input, { actor, now }) => {
  const { eventId, memberId } = input
  const [event, member] = await Promise.all([readEvent(eventId), memberId === undefined ? null : registrations.get(memberId)])
  if (!event) return err('service.not_found')
  const call: Call = { actor, now, key: input.key }
  if (!organises(call, event)) return err('service.not_yours')
  if (isCancelled(event)) return err('attendance.event_cancelled')
  const person = attendantOf(input, member, { actor, communityId: event.place.communityId })
  if (!person.ok) return person
  const saved = await save(person.value, { way: 'arrive', at: input.at, event: factsOf(event) }, call)
  if (!saved.ok) return saved
  return ok(
    attendeeView(
      saved.value,
      event.signUps.some(({ personId, state }) => personId === person.value.personId && state === 'going'),
      call,
    ),
  )
}
