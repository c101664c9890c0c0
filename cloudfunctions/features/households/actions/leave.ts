import { ok } from '../../../platform/result'
import { inArea } from '../../../ground/codes'
import type { Action } from '../../action'
import { callOf } from '../../grid/actions/call'
import { left } from '../dwelling'
import { households } from './store'

export const leaveHousehold: Action<'households.leave'> = async ({ id, personId }, context) => {
  const call = callOf({}, context)
  const changed = await households.change(id, (household) => left(household, personId ?? context.actor._id, call))
  // Who is of none has left already, whatever the id: nobody learns by it whether there is such a household.
  const gone = !changed.ok && changed.code === 'not_found' && personId === undefined
  const kept = inArea('households', changed)
  return kept.ok || gone ? ok({ left: true }) : kept
}
