import { find, where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import { readOrgs } from '../../grid/actions/read'
import { chainIds, chainOf } from '../../grid/names'
import type { Matter } from '../document/matter'
import { wake } from '../clocks/waking'
import { matters } from './store'

/** Matters that are woken at once. */
const batch = 100

interface Position {
  readonly wakeAt: number
  readonly _id: string
}

/** Those that came due by `now`, the longest waiting first. One that fails again and again stands in nobody's way. */
const dueAfter = (seen: Position | null, now: number): Promise<Matter[]> => {
  const due = { wakeAt: where.lte(now) }
  const further = seen && where.or([{ wakeAt: where.gt(seen.wakeAt) }, { wakeAt: seen.wakeAt, _id: where.gt(seen._id) }])
  return find<Matter>('matters', {
    where: further ? where.and([due, further]) : due,
    order: [
      ['wakeAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: batch,
  })
}

const wakeBatch = async (due: readonly Matter[], now: number): Promise<void> => {
  const orgs = await readOrgs([...new Set(due.flatMap(({ place }) => chainIds(place.gridId)))])
  await Promise.allSettled(
    due.map(async (each) => {
      const chain = chainOf(orgs, each.place.gridId)
      if (chain) await matters.change(each._id, (matter) => ok(wake(matter, { chain, now })), each)
    }),
  )
}

/**
 * What came due by itself: reminders, 黄, 红, silence, claims without contact. Every matter that is due, in batches,
 * while `hasTime`. Resolves to how many were looked at; safe to run twice or late.
 */
export const wakeMatters = async (now: number, hasTime: () => boolean): Promise<number> => {
  let count = 0
  for (let seen: Position | null = null; hasTime(); ) {
    const due = await dueAfter(seen, now)
    await wakeBatch(due, now)
    count += due.length
    const last = due.at(-1)
    if (due.length < batch || !last) break
    seen = { wakeAt: last.wakeAt ?? now, _id: last._id }
  }
  return count
}
