import { comesDue, type Chore } from './chores'
import { find, where } from './documents'
import type { WakingCollection } from './indexes'

/** Documents that are woken at once. */
const batch = 100

interface Sleeper {
  readonly _id: string
  /** When it is looked at next, UTC ms; null: never by itself. */
  readonly wakeAt: number | null
}

/** Those that came due by `now`, the longest waiting first. One that fails again and again stands in nobody's way. */
const dueAfter = <T extends Sleeper>(collection: WakingCollection, seen: T | null, now: number): Promise<T[]> => {
  const due = { wakeAt: where.lte(now) }
  const further = seen && where.or([{ wakeAt: where.gt(seen.wakeAt) }, { wakeAt: seen.wakeAt, _id: where.gt(seen._id) }])
  return find<T>(collection, {
    where: further ? where.and([due, further]) : due,
    order: [
      ['wakeAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: batch,
  })
}

/** Wakes every document of a collection that came due, in batches while there is time. `wake` must be safe to run twice or late. */
export const waker = <T extends Sleeper>(collection: WakingCollection, wake: (due: readonly T[], now: number) => Promise<void>): Chore => ({
  asks: comesDue(collection, (now) => ({ wakeAt: where.lte(now) })),
  run: async ({ now, hasTime }) => {
    let count = 0
    for (let seen: T | null = null; hasTime(); ) {
      const due: T[] = await dueAfter<T>(collection, seen, now)
      if (due.length > 0) await wake(due, now)
      count += due.length
      seen = due.at(-1) ?? null
      if (due.length < batch) break
    }
    return count
  },
})
