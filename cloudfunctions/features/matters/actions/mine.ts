import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { toCard } from '../views/view'
import { waitingFor } from './invited'
import { askedBy } from './lists'

export const listMine: Action<'matters.mine'> = async ({ after, open }, context) => {
  const { _id } = context.actor
  const [{ rows, next }, waiting] = await Promise.all([askedBy(_id, { cursor: after, open }), waitingFor(context)])
  return ok({ rows: rows.map((matter) => toCard(matter, context)), next, ...waiting })
}
