import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { toCard } from '../view'
import { askedBy } from './lists'

export const listMine: Action<'matters.mine'> = async ({ after, open }, context) => {
  const { rows, next } = await askedBy(context.actor._id, { cursor: after, open })
  return ok({ rows: rows.map((matter) => toCard(matter, context)), next })
}
