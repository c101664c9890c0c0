import { find, where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Offer } from '../offer'
import { wake } from '../waking'
import { offers } from './store'

/** Offers that are woken at once. */
const batch = 100

interface Position {
  readonly wakeAt: number
  readonly _id: string
}

/** Those that came due by `now`, the longest waiting first. One that fails again and again stands in nobody's way. */
const dueAfter = (seen: Position | null, now: number): Promise<Offer[]> => {
  const due = { wakeAt: where.lte(now) }
  const further = seen && where.or([{ wakeAt: where.gt(seen.wakeAt) }, { wakeAt: seen.wakeAt, _id: where.gt(seen._id) }])
  return find<Offer>('offers', {
    where: further ? where.and([due, further]) : due,
    order: [
      ['wakeAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: batch,
  })
}

/**
 * What came due by itself: claims without contact go back, what has ended ends. In batches, while `hasTime`. Resolves to
 * how many were looked at; safe to run twice or late.
 */
export const wakeOffers = async (now: number, hasTime: () => boolean): Promise<number> => {
  let count = 0
  for (let seen: Position | null = null; hasTime(); ) {
    const due = await dueAfter(seen, now)
    await Promise.allSettled(due.map((each) => offers.change(each._id, (offer) => ok(wake(offer, now)), each)))
    count += due.length
    const last = due.at(-1)
    if (due.length < batch || !last) break
    seen = { wakeAt: last.wakeAt ?? now, _id: last._id }
  }
  return count
}
