import type { UnitView } from '@/contract/registration-views'
import { reads } from '../../ground/readers'
import { unitReaders } from './readers'
import { stepsFor } from './lifecycle'
import type { UnitRegistration } from './registration'
import type { Doer } from '../actor/act'

/** A unit's registration as its contact or the secretary sees it. A unit does not move: it reports to another community besides. */
export const toUnitView = (reported: UnitRegistration, doer: Doer): UnitView => {
  const { _id, state, number, unit, place, contact, offers, takesOn, sentAt, confirmedAt, asked } = reported
  const mine = reported.personId === doer.actor._id
  const { communityId, communityName, townshipName } = place
  return {
    kind: 'unit',
    id: _id,
    state,
    number,
    name: unit.name,
    place: { communityId, communityName, townshipName },
    contact: { name: contact.name, phone: contact.phone, proved: contact.proved === true, approved: reported.approval != null },
    offers: [...offers],
    takesOn: [...takesOn],
    sentAt,
    confirmedAt,
    asked: state === 'returned' && reads(unitReaders.asked, mine ? 'self' : 'desk', 'view') ? asked : null,
    mine,
    can: stepsFor(reported, doer).filter(
      (step) => step !== 'move' && (step !== 'approve' || (contact.proved === true && !reported.approval)),
    ),
  }
}
