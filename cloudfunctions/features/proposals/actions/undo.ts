import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { undo } from '../confirming'
import { toView } from '../view'
import { proposals } from './store'

export const undoManual: Action<'proposals.undo'> = async (input, context) => {
  const changed = await proposals.change(input.id, (proposal) => undo(proposal, input, { ...context, key: input.key }))
  if (changed.ok) return ok(toView(changed.value, context))
  if (changed.code === 'not_found') return err('proposals.not_found')
  return changed.code === 'changed' ? err('proposals.changed') : err(changed.code)
}
