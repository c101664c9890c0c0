import * as v from 'valibot'
import { Cursor, GridId, OrgId, Point, Sought } from './fields'
import { gridChangesContract } from './grid-changes'
import { Contact, ContactCard, GridPlace, NodeView, oneOf, OrgNode, TreeRow } from './places'
import { gaps, nodeSteps } from './words'

export { Contact, OrgNode } from './places'

/** A place among others to choose from. A grid is known by its worker and its lanes: null and none above grids. */
export const Below = v.object({ ...OrgNode.entries, worker: v.nullable(v.string()), lanes: v.array(v.string()) })
export type Below = v.InferOutput<typeof Below>

/** What anybody looks up. */
export const gridReadingContract = {
  /** Browse the tree: without an id, the county at the top. `path` runs from the top to the node itself. Retired grids are left out. */
  'grid.children': {
    input: v.object({ id: v.optional(OrgId) }),
    output: v.object({ path: v.array(OrgNode), children: v.array(Below) }),
    errors: ['grid.not_found'],
  },
  /** Communities by a part of their name, or of their township's: at most 20, with the township they lie in. */
  'grid.find': {
    input: v.object({ words: Sought(20, '要找的地方') }),
    output: v.object({ rows: v.array(v.object({ ...OrgNode.entries, townshipName: v.string() })), more: v.boolean() }),
    errors: [],
  },
  /** For those who answer for places: what lies below one, with counts and gaps. With `gap`, every place below that has it. */
  'grid.tree': {
    input: v.object({ id: v.optional(OrgId), gap: v.optional(oneOf(gaps, '请重新选择要看的缺项')), after: v.optional(Cursor) }),
    output: v.object({
      path: v.array(OrgNode),
      node: TreeRow,
      rows: v.array(TreeRow),
      next: v.nullable(Cursor),
      can: v.array(oneOf(nodeSteps)),
    }),
    errors: ['grid.not_found', 'grid.not_yours'],
  },
  'grid.show': { input: v.object({ id: OrgId }), output: NodeView, errors: ['grid.not_found'] },
  'grid.card': { input: v.object({ id: GridId }), output: ContactCard, errors: ['grid.not_found'] },
  /** The grid that a point lies in; `place` null when it lies in none. `why` says how the owner was found. */
  'grid.locate': {
    input: v.object({ point: Point }),
    output: v.object({ place: v.nullable(GridPlace), owner: v.nullable(Contact), why: v.array(v.string()) }),
    errors: [],
  },
} as const

export const gridContract = { ...gridReadingContract, ...gridChangesContract }
