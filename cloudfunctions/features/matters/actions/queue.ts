import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { toCard } from '../views/view'
import { owedBy } from './lists'
import { noteSightings } from './sighting'

export const listQueue: Action<'matters.queue'> = async ({ after }, context) => {
  const { rows, next } = await owedBy(context, after)
  await noteSightings(rows, context)
  return ok({ rows: rows.map((matter) => toCard(matter, context)), next })
}
