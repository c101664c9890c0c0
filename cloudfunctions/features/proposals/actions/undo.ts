import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { undo } from '../confirming'
import { toView } from '../view'
import { proposals } from './store'
import { inArea } from '../../../ground/codes'

export const undoManual: Action<'proposals.undo'> = async (input, context) => {
  const changed = await proposals.change(input.id, (proposal) => undo(proposal, input, { ...context, key: input.key }))
  const kept = inArea('proposals', changed)
  return kept.ok ? ok(toView(kept.value, context)) : kept
}
