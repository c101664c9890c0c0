import type { OrgNode } from '@/contract/grid'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { chainIds, sayName } from '../names'
import type { Org } from '../org'
import { readChildren, readOrgs } from './read'

const nodeOf = ({ _id, name, level, hasChildren }: Org): OrgNode => ({ id: _id, name: sayName(name), level, hasChildren })

export const listChildren: Action<'grid.children'> = async ({ id }) => {
  if (id === undefined) return ok({ path: [], children: (await readChildren(null)).map(nodeOf) })
  const ids = chainIds(id)
  const [above, children] = await Promise.all([readOrgs(ids), readChildren(id)])
  const path = ids.flatMap((each) => above.filter(({ _id }) => _id === each))
  return path.length === ids.length ? ok({ path: path.map(nodeOf), children: children.map(nodeOf) }) : err('grid.not_found')
}
