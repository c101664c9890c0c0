import { ok } from '../../../platform/result'
import { repeatable } from '../../../platform/effects'
import { aggregates } from '../../store'
import { changeOrg, orgs } from '../../grid/actions/store'
import { founded, joined, type Claim, type Found } from '../claim'

/** The county comes into being; one that is there already has one more officer. Safe to repeat. */
export const founding = repeatable<Found>(async (found) => {
  const { created } = await orgs.create(found.county.id, founded(found))
  if (created) return
  const changed = await changeOrg(found.county.id, (state) => ok(joined(state, found)))
  if (!changed.ok) throw new Error(`${found.county.id}: ${changed.code}`)
})

/** Who claimed this environment. */
export const claims = aggregates<Claim>('claims')
