import type { ServiceRecord } from '../../attendance/record'
import type { Offer } from '../../service/offer'
import type { Visit } from '../../visits/visit'
import { markOf, nothing, type Counted } from './counted'

const once = (cell: string, who: string): Counted => ({ cells: { [cell]: { times: 1 } }, heads: [markOf(who)] })

export const serviceFields = ['event', 'person', 'state'] as const
export type CountedService = Pick<ServiceRecord, '_id' | (typeof serviceFields)[number]>

/** Hours that the community has confirmed, under the day of the event. */
export const countService = ({ person, state }: CountedService): Counted =>
  state === 'confirmed' && person.disowned !== true ? once('service', person.personId) : nothing

export const offerFields = ['kind', 'place', 'at', 'state', 'household'] as const
export type CountedOffer = Pick<Offer, '_id' | (typeof offerFields)[number]>

/** A wish that came true, under the day on which it was put up. */
export const countOffer = ({ _id, kind, state, household }: CountedOffer): Counted =>
  kind === 'wish' && state === 'realised'
    ? once('wish', household?.party?.personId ?? `${household?.name ?? ''}/${household?.phone ?? _id}`)
    : nothing

export const visitFields = ['place', 'day', 'householdId', 'earning'] as const
export type CountedVisit = Pick<Visit, '_id' | (typeof visitFields)[number]>

/** A visit that was due and of which the other side says that it was so, under its day: a household is one head. */
export const countVisit = ({ householdId, earning }: CountedVisit): Counted =>
  earning === null ? nothing : once('visit', `household/${householdId}`)
