import { err, ok } from '../../../platform/result'
import { inCodes } from '../../../ground/codes'
import type { Action } from '../../action'
import { callOf } from '../../grid/actions/call'
import { isOf } from '../../households/eyes'
import { households } from '../../households/actions/store'
import { confirmed } from '../earning'
import { toView } from '../view'
import { visits } from './store'

export const confirmVisit: Action<'visits.confirm'> = async ({ id, key }, context) => {
  const visit = await visits.get(id)
  const household = visit && (await households.get(visit.householdId))
  if (!visit || !household || !isOf(household, context.actor._id)) return err('visits.not_found')
  const call = callOf({ key }, context)
  const changed = await visits.change(id, (seen) => confirmed(seen, household, call), visit)
  const kept = inCodes(changed, { gone: 'visits.not_found', lost: 'visits.changed' })
  return kept.ok ? ok(toView(kept.value, { household, eye: 'own' }, context)) : kept
}
