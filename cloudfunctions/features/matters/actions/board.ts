import { find } from '../../../platform/documents'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Assignment } from '../assigning/assign'
import { boardOf, mayReadBoard } from '../views/board'
import type { Matter } from '../document/matter'
import { assignments } from './assignments'

/** The parts of an assignment that stand already: one round trip. */
export const readParts = ({ _id, parts }: Assignment): Promise<Matter[]> =>
  find<Matter>('matters', { where: { parentId: _id }, order: [['_id', 'asc']], limit: Math.max(parts.length, 1) })

export const showBoard: Action<'matters.board'> = async ({ id }, context) => {
  const assignment = await assignments.get(id)
  if (!assignment) return err('matters.not_found')
  if (!mayReadBoard(assignment, context)) return err('matters.not_yours')
  return ok(boardOf(assignment, await readParts(assignment)))
}
