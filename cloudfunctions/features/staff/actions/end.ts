import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { callOf } from '../../grid/actions/call'
import { changeOrg } from '../../grid/actions/store'
import { endOffice, officeOf } from '../../grid/offices'
import { toRow } from '../view'
import { keepRosterNow } from './roster'

export const endStaff: Action<'staff.end'> = async (input, context) => {
  const call = callOf(input, context)
  const changed = await changeOrg(input.orgId, (state) => endOffice(state, input.id, call))
  if (!changed.ok) return changed
  await keepRosterNow(input.orgId, context.now)
  const office = officeOf(changed.value, input.id)
  return office ? ok(toRow(changed.value, office, { known: [changed.value], context })) : err('staff.not_found')
}
