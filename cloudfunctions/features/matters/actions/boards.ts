import { findPage } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Assignment } from '../assigning/assign'
import { mayReadBoard } from '../views/board'
import { summaryOf } from '../steps/telling'

export const listBoards: Action<'matters.boards'> = async ({ after }, context) => {
  const { rows, next } = await findPage<Assignment>('assignments', {
    where: { 'by.personId': context.actor._id },
    by: 'at',
    direction: 'desc',
    cursor: after,
  })
  return ok({
    rows: rows
      .filter((row) => mayReadBoard(row, context))
      .map(({ _id, kind, text, at, parts }) => ({ id: _id, kind, summary: summaryOf(text), at, total: parts.length })),
    next,
  })
}
