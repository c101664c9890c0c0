import * as v from 'valibot'
import { OrgId } from './fields'
import { levels, roles, type Level, type Role } from './words'

const levelNames = Object.keys(levels) as [Level, ...Level[]]
const roleNames = Object.keys(roles) as [Role, ...Role[]]

/** One node of the tree. `path` names it from the top: ["科尔沁右翼前旗", "俄体镇", "俄体村委会"]. */
export const OrgNode = v.object({
  id: OrgId,
  name: v.string(),
  level: v.picklist(levelNames),
  hasChildren: v.boolean(),
})
export type OrgNode = v.InferOutput<typeof OrgNode>

/** Somebody who answers for a place: public, as the rules for grids ask. */
export const Contact = v.object({
  name: v.string(),
  role: v.picklist(roleNames),
  phone: v.nullable(v.string()),
})
export type Contact = v.InferOutput<typeof Contact>

export const gridContract = {
  /** Browse the tree: without an id, the county at the top. `path` runs from the top to the node itself. */
  'grid.children': {
    input: v.object({ id: v.optional(OrgId) }),
    output: v.object({ path: v.array(OrgNode), children: v.array(OrgNode) }),
    errors: ['grid.not_found'],
  },
} as const
