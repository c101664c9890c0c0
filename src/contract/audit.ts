import * as v from 'valibot'
import { Cursor, DocumentId, Instant, OrgId, pageOf } from './fields'
import { oneOf } from './places'
import { auditKinds, roles } from './words'

/** One change of the tree, of roles or of settings: who, what, before and after in brief. */
export const AuditLine = v.object({
  id: DocumentId,
  at: Instant,
  what: oneOf(auditKinds),
  orgId: OrgId,
  orgName: v.string(),
  by: v.object({ name: v.string(), role: v.nullable(oneOf(roles)) }),
  changes: v.array(v.object({ label: v.string(), before: v.nullable(v.string()), after: v.nullable(v.string()) })),
})
export type AuditLine = v.InferOutput<typeof AuditLine>

/** Something that ought to have followed from what was saved and did not, however often it was tried. `where`: the collection. */
export const Stuck = v.object({ id: DocumentId, kind: v.string(), where: v.string(), at: Instant, reason: v.string() })
export type Stuck = v.InferOutput<typeof Stuck>

export const auditContract = {
  /** What was changed in a place and below it, newest first; without an id, in all that I answer for. */
  'audit.list': {
    input: v.object({ orgId: v.optional(OrgId), after: v.optional(Cursor) }),
    output: pageOf(AuditLine),
    errors: ['grid.not_yours'],
  },
  /** For the county: what never came about, newest first. */
  'audit.stuck': { input: v.object({ after: v.optional(Cursor) }), output: pageOf(Stuck), errors: ['grid.not_yours'] },
  /** Has it tried again within a minute; twice is as once. */
  'audit.retry': {
    input: v.object({ id: DocumentId }),
    output: v.object({ id: DocumentId }),
    errors: ['grid.not_yours', 'audit.not_found'],
  },
} as const
