import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { toCard } from '../views/view'
import { owedBy } from './lists'

export const listQueue: Action<'matters.queue'> = async ({ after }, context) => {
  const { rows, next } = await owedBy(context.actor._id, after)
  return ok({ rows: rows.map((matter) => toCard(matter, context)), next })
}
