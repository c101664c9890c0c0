import type { Output } from '@/contract'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { ServiceEvent } from '../../service/event'
import { codeRefusal, recordIdOf } from '../attending'
import { factsOf, isCancelled } from '../event-facts'
import { answersAs, organises } from '../hands'
import { emptyRecord, type ServiceRecord } from '../record'
import { attendeeView, eventView } from '../view'
import { readEvent } from './read-event'
import { records } from './store'
import type { Doer } from '../../actor/act'

/** Who signed up, in the order they did, then who came without. */
const peopleOf = (event: ServiceEvent, standing: readonly ServiceRecord[], doer: Doer) => {
  const byId = new Map(standing.map((record) => [record._id, record]))
  const signedUp = event.signUps.map(({ personId, openid, name, state }) => {
    const _id = recordIdOf(event._id, personId)
    const record = byId.get(_id) ?? { ...emptyRecord(factsOf(event), { personId, openid, name: name ?? '没留名字' }), _id }
    return attendeeView(record, state === 'going', doer)
  })
  const listed = new Set(signedUp.map(({ id }) => id))
  return [...signedUp, ...standing.filter(({ _id }) => !listed.has(_id)).map((record) => attendeeView(record, false, doer))]
}

/** What may be done with the list as a whole. The code is for the time of the event alone. */
const stepsAt = (event: ServiceEvent, doer: Doer): Output<'attendance.attendees'>['can'] => {
  const held = isCancelled(event) ? [] : (['tick'] as const)
  const shown = isCancelled(event) || codeRefusal(event, doer.now) !== null ? [] : (['code'] as const)
  return [...shown, ...held, ...(answersAs(doer, event.place.communityId) === null ? [] : (['confirm'] as const))]
}

export const listAttendees: Action<'attendance.attendees'> = async ({ id }, doer) => {
  const [event, standing] = await Promise.all([readEvent(id), records.find({ where: { 'event.id': id }, limit: 1000 })])
  if (!event) return err('service.not_found')
  if (!organises(doer, event)) return err('service.not_yours')
  const facts = factsOf(event)
  return ok({
    eventId: id,
    ...eventView(facts),
    address: event.address,
    cancelled: isCancelled(event),
    people: peopleOf(event, standing, doer),
    can: stepsAt(event, doer),
  })
}
