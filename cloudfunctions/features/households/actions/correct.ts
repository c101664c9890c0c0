import { err } from '../../../platform/result'
import { inArea } from '../../../ground/codes'
import type { Action } from '../../action'
import { callOf } from '../../grid/actions/call'
import { isOf } from '../eyes'
import { corrected } from '../keeping'
import { shownTo } from './shown'
import { households } from './store'
import { readWorkers } from './workers'

export const correctHousehold: Action<'households.correct'> = async ({ id, key, text, ...said }, context) => {
  const household = await households.get(id)
  if (!household || !isOf(household, context.actor._id)) return err('households.not_found')
  const workers = await readWorkers(household, context.now)
  const call = callOf({ key }, context)
  const changed = await households.change(id, (seen) => corrected(seen, { ...said, text: text ?? null }, { call, workers }), household)
  const kept = inArea('households', changed)
  return kept.ok ? shownTo(kept.value, context) : kept
}
