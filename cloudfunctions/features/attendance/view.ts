import type { Attendee, ServiceLine } from '@/contract/attendance'
import type { AttendStep } from '@/contract/words-attendance'
import type { Body } from '../../platform/aggregate'
import { windowOf } from './attending'
import { isOwnGuest } from './confirming'
import { answersAs } from './hands'
import { objectWithin } from './objecting'
import { isLate, proposedMinutes, type EventFacts, type ServiceRecord } from './record'
import type { Doer } from '../actor/act'

type Shown = Body<ServiceRecord> & Pick<ServiceRecord, '_id'>

/** The event as these pages name it. */
export const eventView = ({ text, className, communityName, from, until }: EventFacts) => ({ text, className, communityName, from, until })

const storyOf = ({ story }: Shown) => story.map(({ at, what, by, text }) => ({ at, what, who: by.name, text }))

const markView = (mark: ServiceRecord['arrived']) => ({ at: mark?.at ?? null, how: mark?.how ?? null })

const serviceView = (record: Shown) => {
  const [arrived, left] = [markView(record.arrived), markView(record.left)]
  const { minutes, said } = record.hours ?? { minutes: null, said: null }
  return {
    id: record._id,
    arrivedAt: arrived.at,
    leftAt: left.at,
    arrivedHow: arrived.how,
    leftHow: left.how,
    presence: record.presence,
    state: record.state,
    minutes,
    proposed: proposedMinutes(record),
    said,
    objection: record.objection?.text ?? null,
    story: storyOf(record),
  }
}

/** A line of one's own service card. */
export const lineView = (record: Shown, { now }: Pick<Doer, 'now'>): ServiceLine => ({
  ...serviceView(record),
  eventId: record.event.id,
  ...eventView(record.event),
  can: record.state === 'confirmed' && record.hours && now <= record.hours.at + objectWithin ? ['object'] : [],
})

const tickSteps = (record: Shown, { actor, now }: Doer): AttendStep[] => {
  const { hours, arrived, left, event, person } = record
  const vouch: AttendStep[] = isLate(record) && person.personId !== actor._id ? ['vouch'] : []
  if (hours || now < windowOf(event)[0]) return vouch
  if (!arrived) return ['arrive']
  return [...vouch, ...(left ? [] : (['leave'] as const)), 'undo']
}

/** The community's word, on somebody else whom another hand let in. */
const mayConfirm = (record: Shown, doer: Doer): boolean =>
  answersAs(doer, record.event.communityId) !== null && record.person.personId !== doer.actor._id && !isOwnGuest(record, doer.actor._id)

const confirmSteps = (record: Shown, doer: Doer): AttendStep[] => {
  const { arrived, left, event, objection, hours } = record
  if (!mayConfirm(record, doer) || !arrived || (!left && doer.now < event.until)) return []
  if (isLate(record) && objection?.open !== true && !hours) return []
  return objection?.open ? ['answer'] : ['confirm']
}

/** Somebody at an event, for those who organise it. */
export const attendeeView = (record: Shown, going: boolean, doer: Doer): Attendee => ({
  ...serviceView(record),
  name: record.person.name,
  going,
  guest: record.person.guest === true,
  can: [...tickSteps(record, doer), ...confirmSteps(record, doer)],
})
