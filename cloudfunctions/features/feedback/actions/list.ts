import { where } from '../../../platform/documents'
import { linksFor } from '../../../platform/files'
import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Feedback } from '../feedback'
import { filesOf, itemOf, mayRead } from '../settle'

const asked = (handled: boolean, number: string | undefined) => {
  if (number !== undefined) return { number }
  return handled ? { 'handled.at': where.gt(0) } : { 'handled.at': null }
}

export const listFeedback: Action<'feedback.list'> = async ({ handled = false, number, after }, context) => {
  if (!mayRead(context)) return err('feedback.not_yours')
  const { rows, next } = await findPage<Feedback>('feedback', {
    where: asked(handled, number),
    by: 'at',
    direction: 'desc',
    cursor: after,
  })
  const links = await linksFor(filesOf(rows))
  return ok({ rows: rows.map((row) => itemOf(row, links)), next })
}
