import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import { aggregates } from '../../../platform/store'
import { orgFrom, type OrgState } from '../../grid/org'
import { strikeMember } from '../../staff/offices'

/** The tree as 报到 changes it: an entry of a list ends, and nothing else follows from that. What others left there stays for them. */
const orgs = aggregates<OrgState>(
  'orgs',
  repeatable(() => Promise.resolve()),
)

/** Whoever is registered in a community no longer stands on its office's list no longer. Safe to repeat. */
export const strike = async (communityId: string, personId: string): Promise<void> => {
  const changed = await orgs.change(communityId, (seen) =>
    ok(strikeMember(orgFrom(seen), personId, Date.now()) ?? { next: seen, effects: [] }),
  )
  if (!changed.ok && changed.code === 'changed') throw new Error(`${communityId}: ${changed.code}`)
}
