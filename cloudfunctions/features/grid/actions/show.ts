import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { toNode } from '../view'
import { readInFamily, readOn } from './read'

export const showNode: Action<'grid.show'> = async ({ id }, context) => {
  const { id: now, orgs: family } = await readOn(id, readInFamily)
  const org = family.find(({ _id }) => _id === now)
  return org ? ok(toNode(org, family, context)) : err('grid.not_found')
}
