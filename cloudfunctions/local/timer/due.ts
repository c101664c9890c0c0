import type { Database } from '../database/database'
import type { Indexes } from '../database/catalog'

const minute = 60_000
const day = 1440 * minute
/** How far China's clocks are ahead of UTC. */
const china = 480 * minute

/** Fields by which documents come due, UTC ms; where one does by itself, an index begins with it. */
const dueFields: readonly string[] = ['effectsDueAt', 'wakeAt', 'dueAt']

/** A function that tells when the next document comes due after a moment (UTC ms); null: none will by itself. */
export const dueAfter = (database: Database, indexes: Indexes) => {
  const places = Object.entries(indexes).flatMap(([collection, declared]) => {
    const fields = declared.map(({ fields: [first] }) => first?.[0] ?? '').filter((field) => dueFields.includes(field))
    return [...new Set(fields)].map((field) => ({ collection, field }))
  })
  return (moment: number): number | null => {
    const next = places.flatMap(({ collection, field }) => database.leastAfter(collection, field, moment) ?? [])
    return next.length > 0 ? Math.min(...next) : null
  }
}

export type DueAfter = ReturnType<typeof dueAfter>

const midnightAfter = (at: number): number => (Math.floor((at + china) / day) + 1) * day - china

/**
 * Where a journey through time stops next: at the first whole minute, as the platform's timer does, in which something has come due,
 * and at each midnight in China for what goes by the calendar; never sooner than after `gap` ms.
 */
export const nextStop = (at: number, { due, gap, target }: { due: number | null; gap: number; target: number }): number => {
  const came = due === null ? Infinity : Math.ceil(due / minute) * minute
  return Math.min(target, Math.max(at + gap, Math.min(came, midnightAfter(at))))
}
