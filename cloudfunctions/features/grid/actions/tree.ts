import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { rank, standing, topOf } from '../../actor/standing'
import { chainIds } from '../names'
import { nodeStepsFor } from '../node-steps'
import { listed, rowOf } from '../tree'
import { nodeOf } from '../view'
import { readDirectory } from './directory'

/** Rows of one page: 50 of them stay far below 64 KB. */
const pageSize = 50

export const showTree: Action<'grid.tree'> = async ({ id: asked, gap, after }, { actor, now }) => {
  const id = asked ?? topOf(actor, now)
  if (id === null || standing(actor, id, now) < rank.secretary) return err('grid.not_yours')
  const { entries } = await readDirectory(0, now)
  const node = entries.get(id)
  if (!node) return err('grid.not_found')
  const rest = listed(id, gap, { entries, now }).filter(({ _id }) => after === undefined || _id > after)
  const rows = rest.slice(0, pageSize)
  return ok({
    path: chainIds(id)
      .flatMap((each) => entries.get(each) ?? [])
      .map(nodeOf),
    node: rowOf(node, entries, now),
    rows: rows.map((entry) => rowOf(entry, entries, now)),
    next: rest.length > pageSize ? (rows.at(-1)?._id ?? null) : null,
    can: nodeStepsFor({ _id: id, level: node.level, retired: node.retired ?? null }, { actor, now }),
  })
}
