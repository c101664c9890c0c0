import { offers } from '../../service/actions/store'
import { isEvent, type ServiceEvent } from '../../service/event'
import { placeId } from '../../service/hands'
import type { EventFacts } from '../record'

/** An event; null when there is none, also where the id is that of a post or a wish. */
export const readEvent = async (id: string): Promise<ServiceEvent | null> => {
  const offer = await offers.get(id)
  return offer && isEvent(offer) ? offer : null
}

/** What a record keeps of its event. */
export const factsOf = ({ _id, text, serviceClass, place, from, until }: ServiceEvent): EventFacts => ({
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
