import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import { weighed } from '../weighing'
import type { Weigh } from '../household'
import { households } from './store'

/** A household learns how much it needs somebody. Safe to repeat: the newest word of a fact stands. */
export const weighing = repeatable<Weigh>(async (effect) => {
  const changed = await households.change(effect.householdId, (household) => ok(weighed(household, effect)))
  if (!changed.ok && changed.code === 'changed') throw new Error(`${effect.householdId}: ${changed.code}`)
})
