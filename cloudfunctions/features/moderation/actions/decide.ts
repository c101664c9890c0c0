import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { decide } from '../held'
import { toHeld } from '../view'
import { moderation } from './store'

export const decideOne: Action<'moderation.decide'> = async ({ id, allow }, context) => {
  const changed = await moderation.change(id, (held) => decide(held, allow, context))
  if (changed.ok) return ok(toHeld(changed.value, null, context))
  if (changed.code === 'not_found') return err('moderation.not_found')
  return changed.code === 'changed' ? err('moderation.changed') : err(changed.code)
}
