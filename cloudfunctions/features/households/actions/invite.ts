import { ok } from '../../../platform/result'
import { inArea } from '../../../ground/codes'
import { shortCode } from '../../../ground/ids'
import type { Action } from '../../action'
import { err } from '../../../platform/result'
import { callOf } from '../../grid/actions/call'
import { invited } from '../dwelling'
import { households } from './store'

export const inviteHousehold: Action<'households.invite'> = async (input, context) => {
  const call = callOf(input, context)
  const changed = inArea('households', await households.change(input.id, (household) => invited(household, shortCode(), call)))
  if (!changed.ok) return changed
  const { invite } = changed.value
  return invite ? ok({ code: invite.code, until: invite.until }) : err('households.changed')
}
