import { err, type Result } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import { inArea } from '../../../ground/codes'
import type { Action, Context } from '../../action'
import { callOf } from '../../grid/actions/call'
import type { Household } from '../../households/household'
import { households } from '../../households/actions/store'
import { numbersFrom } from '../../settings/numbers'
import { answered } from '../agreeing'
import { fullness, type FullError } from '../load'
import { answeredAs } from './shown'
import { readLoad } from './store'

/** A yes is given while there is room: what a member has by then is counted anew. */
const room = async (household: Household, linkId: string, { now }: Context): Promise<Result<null, FullError>> => {
  const link = household.links.find(({ id }) => id === linkId)
  if (link?.state !== 'proposed') return { ok: true, value: null }
  const [load, stored] = await Promise.all([readLoad(link.member.personId, now), storedSettings()])
  const full = fullness({ household, member: link.member, load }, numbersFrom(stored), now)
  return full ? err(full) : { ok: true, value: null }
}

export const answerLink: Action<'links.answer'> = async ({ householdId, linkId, as, accept, words, key }, context) => {
  const call = callOf({ key }, context)
  const answer = { linkId, as, accept, words: words ?? null }
  const household = await households.get(householdId)
  if (!household) return err('links.not_found')
  // Whoever may not answer learns nothing of who has how much.
  const allowed = answered(household, answer, call)
  if (!allowed.ok) return allowed
  const free = accept ? await room(household, linkId, context) : null
  if (free && !free.ok) return free
  const changed = inArea('links', await households.change(householdId, (seen) => answered(seen, answer, call), household))
  return changed.ok ? answeredAs(changed.value, linkId, context) : changed
}
