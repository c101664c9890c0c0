import { err, ok } from '../../../platform/result'
import { inArea } from '../../../ground/codes'
import type { Action } from '../../action'
import { callOf } from '../../grid/actions/call'
import { isOf } from '../../households/eyes'
import { households } from '../../households/actions/store'
import { readWorkers } from '../../households/actions/workers'
import { ended } from '../ending'
import { facts } from './store'

export const endFact: Action<'facts.end'> = async ({ id, step, why, key }, context) => {
  const fact = await facts.get(id)
  const household = fact && (await households.get(fact.householdId))
  if (!fact || !household) return err('facts.not_found')
  const workers = isOf(household, context.actor._id) ? await readWorkers(household, context.now) : []
  const call = callOf({ key }, context)
  const changed = await facts.change(id, (seen) => ended(seen, { step, why: why ?? null, household, workers }, call), fact)
  const kept = inArea('facts', changed)
  return kept.ok ? ok({ ended: kept.value.ended !== null, shared: kept.value.shared }) : kept
}
