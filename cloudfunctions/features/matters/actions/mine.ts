import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { toCard } from '../views/view'
import { askedBy, isOwedBy } from './lists'

export const listMine: Action<'matters.mine'> = async ({ after, open }, context) => {
  const { _id } = context.actor
  const [{ rows, next }, owed] = await Promise.all([askedBy(_id, { cursor: after, open }), isOwedBy(context)])
  return ok({ rows: rows.map((matter) => toCard(matter, context)), next, owed })
}
