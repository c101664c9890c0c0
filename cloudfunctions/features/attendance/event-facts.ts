import type { ServiceEvent } from '../service/event'
import { placeId } from '../service/hands'
import type { EventFacts } from './record'

/** What a record keeps of its event. */
export const factsOf = ({
  _id,
  text,
  serviceClass,
  place,
  from,
  until,
}: Pick<ServiceEvent, '_id' | 'text' | 'serviceClass' | 'place' | 'from' | 'until'>): EventFacts => ({
  id: _id,
  text,
  classId: serviceClass?.id ?? '',
  className: serviceClass?.name ?? '',
  orgId: placeId(place),
  communityId: place.communityId,
  communityName: place.communityName,
  from,
  until,
})

export const isCancelled = ({ state }: Pick<ServiceEvent, 'state'>): boolean => state === 'closed'
