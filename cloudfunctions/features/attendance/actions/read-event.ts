import { offers } from '../../service/actions/store'
import { isEvent, type ServiceEvent } from '../../service/event'

/** An event; null when there is none, also where the id is that of a post or a wish. */
export const readEvent = async (id: string): Promise<ServiceEvent | null> => {
  const offer = await offers.get(id)
  return offer && isEvent(offer) ? offer : null
}
