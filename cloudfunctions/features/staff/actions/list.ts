import { pageSize } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { readFamily } from '../../grid/actions/read'
import { rank, standing } from '../../actor/standing'
import { givenBy } from '../../grid/offices'
import { toRow } from '../view'

export const listStaff: Action<'staff.list'> = async ({ orgId, past, after }, context) => {
  const { actor, now } = context
  if (standing(actor, orgId, now) < rank.secretary) return err('grid.not_yours')
  const known = await readFamily(orgId)
  const org = known.find(({ _id }) => _id === orgId)
  if (!org) return err('grid.not_found')
  const here = known.filter(({ _id, parentId }) => _id === orgId || parentId === orgId).sort((one, other) => (one._id < other._id ? -1 : 1))
  const all = here
    .flatMap((each) => each.staff.map((staff) => toRow(each, staff, { known, context })))
    .filter(({ ended }) => ended === past)
  const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1
  const rows = all.slice(start, start + pageSize)
  return ok({ rows, next: start + pageSize < all.length ? (rows.at(-1)?.id ?? null) : null, gives: givenBy({ actor, now }, org) })
}
