import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { toNode } from '../view'
import { readFamily } from './read'

export const showNode: Action<'grid.show'> = async ({ id }, context) => {
  const family = await readFamily(id)
  const org = family.find(({ _id }) => _id === id)
  return org ? ok(toNode(org, family, context)) : err('grid.not_found')
}
