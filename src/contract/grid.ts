import * as v from 'valibot'
import { OrgId } from './fields'
import { OrgNode } from './places'

export { Contact, OrgNode } from './places'

export const gridContract = {
  /** Browse the tree: without an id, the county at the top. `path` runs from the top to the node itself. */
  'grid.children': {
    input: v.object({ id: v.optional(OrgId) }),
    output: v.object({ path: v.array(OrgNode), children: v.array(OrgNode) }),
    errors: ['grid.not_found'],
  },
} as const
