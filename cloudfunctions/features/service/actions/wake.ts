import { ok } from '../../../platform/result'
import { waker } from '../../../platform/waking'
import type { Offer } from '../offer'
import { wake } from '../waking'
import { offers } from './store'

/** What came due by itself: claims without contact go back, what has ended ends. */
export const wakingOffers = waker<Offer>('offers', async (due, now) => {
  await Promise.allSettled(due.map((each) => offers.change(each._id, (offer) => ok(wake(offer, now)), each)))
})
