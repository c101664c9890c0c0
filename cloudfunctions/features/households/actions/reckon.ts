import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import { numbersFrom } from '../../settings/numbers'
import { rulesFrom } from '../due-rules'
import type { Reckon } from '../household'
import { dueBy } from '../visiting'
import { households } from './store'

/** The dues of a household follow from what it has become. Safe to repeat. */
export const reckoning = repeatable<Reckon>(async (reckon, now) => {
  const rules = rulesFrom(numbersFrom(await storedSettings()))
  const changed = await households.change<never>(reckon.householdId, (household) => ok(dueBy(household, { rules, reckon, now })))
  if (!changed.ok && changed.code === 'changed') throw new Error(`${reckon.householdId}: ${changed.code}`)
})
