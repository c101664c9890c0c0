import { err } from '../../../platform/result'
import { inArea } from '../../../ground/codes'
import type { Action } from '../../action'
import { callOf } from '../../grid/actions/call'
import { isOf, keeps } from '../../households/eyes'
import { households } from '../../households/actions/store'
import { readWorkers } from '../../households/actions/workers'
import { another } from '../agreeing'
import { shownAfter } from './shown'

export const askForAnother: Action<'links.ask'> = async ({ householdId, words, key }, context) => {
  const household = await households.get(householdId)
  if (!household || !(isOf(household, context.actor._id) || keeps(household, context))) return err('links.not_found')
  const workers = await readWorkers(household, context.now)
  const call = callOf({ key }, context)
  const parting = { words: words ?? null, workers }
  const changed = inArea('links', await households.change(householdId, (seen) => another(seen, parting, call), household))
  return changed.ok ? shownAfter(changed.value, context) : changed
}
