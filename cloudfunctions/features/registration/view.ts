import type { RegistrationView, ReportedPlace } from '@/contract/registration-views'
import { stepsFor } from './lifecycle'
import { mayGet } from './readers'
import type { Place, Registration } from './registration'
import type { Doer } from '../actor/act'

/** A place as it is shown: without the codes that queries need. */
const toPlace = ({ within: _within, ...place }: Place): ReportedPlace => place

/** A registration as its member or their secretary sees it. Earlier communities are the member's own affair. */
export const toView = (registration: Registration, doer: Doer): RegistrationView => {
  const { _id, state, number, name, phone, place, unit, skills, classes, freeTimes, sentAt, confirmedAt, asked, consent, stays } =
    registration
  const mine = registration.personId === doer.actor._id
  return {
    id: _id,
    state,
    number,
    name,
    phone,
    place: toPlace(place),
    unit: unit?.name ?? null,
    skills: [...skills],
    classes: [...classes],
    freeTimes: [...freeTimes],
    sentAt,
    confirmedAt,
    asked: state === 'returned' ? asked : null,
    consent,
    stays: mayGet('stays', mine ? 'self' : 'desk') ? [...stays].reverse().map(({ communityId: _id, ...stay }) => stay) : [],
    mine,
    can: stepsFor(registration, doer).filter((step) => step !== 'approve' && step !== 'rename'),
  }
}
