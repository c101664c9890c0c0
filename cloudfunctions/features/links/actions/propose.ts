import { err } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import { inArea } from '../../../ground/codes'
import type { Action } from '../../action'
import { callOf } from '../../grid/actions/call'
import { eyeOf, keeps } from '../../households/eyes'
import { households } from '../../households/actions/store'
import { numbersFrom } from '../../settings/numbers'
import { proposed } from '../agreeing'
import { fullness } from '../load'
import { shownAfter } from './shown'
import { readAsked } from './store'

export const proposeLink: Action<'links.propose'> = async ({ householdId, personId, key }, context) => {
  const { now } = context
  const [asked, stored] = await Promise.all([readAsked(householdId, personId, now), storedSettings()])
  if (!asked || eyeOf(asked.household, context) === null) return err('links.not_found')
  const { household, member, load } = asked
  if (!keeps(household, context)) return err('links.not_yours')
  if (!member) return err('links.not_member')
  const full = fullness({ household, member, load }, numbersFrom(stored), now)
  if (full) return err(full)
  const call = callOf({ key }, context)
  const changed = inArea('links', await households.change(householdId, (seen) => proposed(seen, { member }, call), household))
  return changed.ok ? shownAfter(changed.value, context) : changed
}
