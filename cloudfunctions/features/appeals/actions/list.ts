import { findPage } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Appeal } from '../appeal'
import { toView } from '../view'

export const listAppeals: Action<'appeals.list'> = async ({ after }, context) => {
  const { rows, next } = await findPage<Appeal>('appeals', {
    where: { 'by.personId': context.actor._id },
    by: 'at',
    direction: 'desc',
    cursor: after,
  })
  return ok({ rows: rows.map((appeal) => toView(appeal, context)), next })
}
