import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { callOf } from '../../grid/actions/call'
import { changeOrg } from '../../grid/actions/store'
import { proverOf } from '../../people/actions/prover'
import { provisionalIdOf } from '../../actor/person-id'
import { giveOffice } from '../../grid/offices'
import { toRow } from '../view'
import { keepRosterNow } from './roster'

export const assignStaff: Action<'staff.assign'> = async (input, context) => {
  const { orgId, role, name, phone, until } = input
  const provisional = provisionalIdOf(phone)
  const prover = await proverOf(provisional)
  const holder = { personId: prover?.personId ?? provisional, openid: prover?.openid ?? null, name, phone }
  const changed = await changeOrg(orgId, (state) => giveOffice(state, { role, until, holder }, callOf(input, context)))
  if (!changed.ok) return changed
  await keepRosterNow(input.orgId, context.now)
  const office = changed.value.staff.find((held) => held.role === role && held.personId === holder.personId)
  return office ? ok(toRow(changed.value, office, { known: [changed.value], context })) : err('grid.changed')
}
