import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { decide } from '../held'
import { toHeld } from '../view'
import { moderation } from './store'
import { inArea } from '../../../ground/codes'

export const decideOne: Action<'moderation.decide'> = async ({ id, allow }, context) => {
  const changed = await moderation.change(id, (held) => decide(held, allow, context))
  const kept = inArea('moderation', changed)
  return kept.ok ? ok(toHeld(kept.value, null, context)) : kept
}
