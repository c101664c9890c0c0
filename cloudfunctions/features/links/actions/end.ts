import { err } from '../../../platform/result'
import { inArea } from '../../../ground/codes'
import type { Action } from '../../action'
import { callOf } from '../../grid/actions/call'
import { households } from '../../households/actions/store'
import { readWorkers } from '../../households/actions/workers'
import { stopped } from '../agreeing'
import { answeredAs } from './shown'

export const endLink: Action<'links.end'> = async ({ householdId, linkId, words, key }, context) => {
  const household = await households.get(householdId)
  if (!household?.hands.includes(context.actor._id)) return err('links.not_found')
  const workers = await readWorkers(household, context.now)
  const call = callOf({ key }, context)
  const parting = { linkId, words: words ?? null, workers }
  const changed = inArea('links', await households.change(householdId, (seen) => stopped(seen, parting, call), household))
  return changed.ok ? answeredAs(changed.value, linkId, context) : changed
}
