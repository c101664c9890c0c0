import { find, where } from './documents'

/** Documents that are woken at once. */
const batch = 100

interface Sleeper {
  readonly _id: string
  /** When it is looked at next, UTC ms; null: never by itself. */
  readonly wakeAt: number | null
}

/** Those that came due by `now`, the longest waiting first. One that fails again and again stands in nobody's way. */
const dueAfter = <T extends Sleeper>(collection: string, seen: T | null, now: number): Promise<T[]> => {
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

/**
 * Every document of a collection that came due by `now`, in batches while there is time. Resolves to how many were looked at. Safe to
 * run twice or late when `wake` is.
 */
export const wakeAll = async <T extends Sleeper>(
  collection: string,
  { now, hasTime }: { now: number; hasTime: () => boolean },
  wake: (due: readonly T[]) => Promise<void>,
): Promise<number> => {
  let count = 0
  for (let seen: T | null = null; hasTime(); ) {
    const due: T[] = await dueAfter<T>(collection, seen, now)
    await wake(due)
    count += due.length
    seen = due.at(-1) ?? null
    if (due.length < batch) break
  }
  return count
}
