import { ok } from '../../../platform/result'
import { orgs } from '../../grid/actions/store'
import { orgFrom } from '../../grid/org'
import { strikeMember } from '../../grid/offices'

/** Whoever is registered in a community no longer stands on its office's list no longer; nothing else follows from that. Safe to repeat. */
export const strike = async (communityId: string, personId: string, now: number): Promise<void> => {
  const changed = await orgs.change(communityId, (seen) => ok(strikeMember(orgFrom(seen), personId, now) ?? { next: seen, effects: [] }))
  if (!changed.ok && changed.code === 'changed') throw new Error(`${communityId}: ${changed.code}`)
}
