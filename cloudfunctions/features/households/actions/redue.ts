import { comesDue, type Chore } from '../../../platform/chores'
import { find, update, where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { DueRun } from '../../settings/redue'
import { rulesFrom } from '../due-rules'
import type { Household } from '../household'
import { dueBy } from '../visiting'
import { households } from './store'

/** Households that are brought along at once. */
const batch = 100

const begun = (now: number) => ({ doneAt: null, at: where.lte(now) })

const bring = async (household: Household, { figures }: DueRun, now: number): Promise<void> => {
  const rules = rulesFrom(figures)
  const changed = await households.change<never>(household._id, (seen) => ok(dueBy(seen, { rules, now })), household)
  if (!changed.ok && changed.code === 'changed') throw new Error(`${household._id}: ${changed.code}`)
}

/** One batch further. */
const goOn = async (run: DueRun, now: number): Promise<DueRun> => {
  const found = await households.find({ where: { _id: where.gt(run.after) }, order: [['_id', 'asc']], limit: batch })
  await Promise.all(found.map((household) => bring(household, run, now)))
  const next = { after: found.at(-1)?._id ?? run.after, doneAt: found.length < batch ? now : null }
  await update('dueRuns', { _id: run._id, doneAt: null }, next)
  return { ...run, ...next }
}

/** Brings a change of rules to every household, batch after batch while there is time; again changes nothing. */
export const reduingHouseholds: Chore = {
  asks: comesDue('dueRuns', begun),
  run: async ({ now, hasTime }) => {
    const standing = await find<DueRun>('dueRuns', { where: begun(now), order: [['at', 'asc']], limit: 20 })
    let looked = 0
    for (const run of standing) for (let next = run; next.doneAt === null && hasTime(); looked += batch) next = await goOn(next, now)
    return looked
  },
}
