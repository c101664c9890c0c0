import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { chainIds } from '../names'
import { nodeOf, nodesOf } from '../view'
import { readChildren, readOrgs } from './read'

/** Departments are asked by those who answer for a place: nobody lives in one. */
const standingIn = async (id: string | null) =>
  (await readChildren(id)).filter(({ retired, level }) => retired == null && level !== 'department').map(nodeOf)

export const listChildren: Action<'grid.children'> = async ({ id }) => {
  if (id === undefined) return ok({ path: [], children: await standingIn(null) })
  const ids = chainIds(id)
  const [above, children] = await Promise.all([readOrgs(ids), standingIn(id)])
  const path = nodesOf(ids, above)
  return path.length === ids.length ? ok({ path, children }) : err('grid.not_found')
}
