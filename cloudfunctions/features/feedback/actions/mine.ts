import { linksFor } from '../../../platform/files'
import { findPage } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Feedback } from '../feedback'
import { filesOf, ownOf } from '../settle'

export const listOwnFeedback: Action<'feedback.mine'> = async ({ number, after }, { actor }) => {
  const { rows, next } = await findPage<Feedback>('feedback', {
    where: { 'by.personId': actor._id, ...(number !== undefined && { number }) },
    by: 'at',
    direction: 'desc',
    cursor: after,
  })
  const links = await linksFor(filesOf(rows))
  return ok({ rows: rows.map((row) => ownOf(row, links)), next })
}
