import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { callOf } from '../../grid/actions/call'
import { readFamily } from '../../grid/actions/read'
import { changeOrg } from '../../grid/actions/store'
import { officeOf, setLeave } from '../../grid/offices'
import { toRow } from '../view'
import { keepRosterNow } from './roster'

export const leaveStaff: Action<'staff.leave'> = async (input, context) => {
  const call = callOf(input, context)
  const family = await readFamily(input.orgId)
  const changed = await changeOrg(input.orgId, (state) => setLeave(state, { id: input.id, away: input.leave, family }, call))
  if (!changed.ok) return changed
  await keepRosterNow(input.orgId, context.now)
  const office = officeOf(changed.value, input.id)
  const known = [changed.value, ...family.filter(({ _id }) => _id !== input.orgId)]
  return office ? ok(toRow(changed.value, office, { known, context })) : err('staff.not_found')
}
