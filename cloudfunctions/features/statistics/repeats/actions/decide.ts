import { err, ok } from '../../../../platform/result'
import { inCodes } from '../../../../ground/codes'
import type { Action } from '../../../action'
import { readOrgs } from '../../../grid/actions/read'
import { decide } from '../deciding'
import { toView } from '../view'
import { repeats } from './store'

export const decideRepeat: Action<'statistics.decideRepeat'> = async ({ id, what, reason, key }, context) => {
  const changed = await repeats.change(id, (repeat) => decide(repeat, { what, reason }, { ...context, key }))
  const kept = inCodes(changed, { gone: 'statistics.repeat_not_found', lost: 'statistics.repeat_changed' } as const)
  if (!kept.ok) return err(kept.code)
  return ok(toView(kept.value, await readOrgs([kept.value.place.gridId]), context))
}
