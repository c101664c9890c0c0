import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import type { OfVisit } from '../../../ground/visiting'
import { households } from '../../households/actions/store'
import { proved } from '../earning'
import { visits } from './store'

/** The matter that came of a visit was confirmed, or is so no longer. Safe to repeat. */
export const proving = repeatable<OfVisit>(async (effect) => {
  const visit = await visits.get(effect.visitId)
  const household = visit && (await households.get(visit.householdId))
  if (!visit || !household) return
  const changed = await visits.change<never>(effect.visitId, (seen) => ok(proved(seen, household, effect)), visit)
  if (!changed.ok && changed.code === 'changed') throw new Error(`${effect.id}: ${changed.code}`)
})
