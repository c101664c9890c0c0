import { where } from '../../../platform/documents'
import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Feedback } from '../feedback'
import { itemOf, mayRead } from '../settle'

export const listFeedback: Action<'feedback.list'> = async ({ handled = false, after }, context) => {
  if (!mayRead(context)) return err('feedback.not_yours')
  const which = handled ? { 'handled.at': where.gt(0) } : { 'handled.at': null }
  const { rows, next } = await findPage<Feedback>('feedback', { where: which, by: 'at', direction: 'desc', cursor: after })
  return ok({ rows: rows.map(itemOf), next })
}
