import { ok } from '../../../platform/result'
import { repeatable } from '../../../platform/effects'
import { aggregates } from '../../../platform/store'
import { changeOrg, orgs } from '../../grid/actions/store'
import { founded, joined, type Claim, type Found } from '../claim'

const run = async (found: Found): Promise<void> => {
  const { created } = await orgs.create(found.county.id, founded(found))
  if (created) return
  const changed = await changeOrg(found.county.id, (state) => ok(joined(state, found)))
  if (!changed.ok) throw new Error(`${found.county.id}: ${changed.code}`)
}

/** Who claimed this environment. */
export const claims = aggregates<Claim>('claims', repeatable(run))
