import * as v from 'valibot'
import { Cursor, DocumentId, OrgId, pageOf } from './fields'
import { DeskId } from './registration'
import { Choice, Colleague, RegistrationView, UnitView } from './registration-views'
import { Gaps } from './service-views'

/** What dual reporting comes to, registrations and service together: for a secretary, and for a unit's contact. */
export const reportingContract = {
  /**
   * The members of a unit, for its contact: who serves where, since when, and how
   * much of it was confirmed. Each single service stands on `attendance.unitSheet`.
   */
  'reporting.colleagues': {
    input: v.object({ id: DocumentId, after: v.optional(Cursor) }),
    output: pageOf(Colleague),
    errors: ['registration.not_found', 'registration.not_yours', 'registration.wrong_step', 'registration.not_approved'],
  },
  /** The secretary's desk: who waits, who can do what, which units there are. Without an `orgId` the place I answer for. */
  'reporting.desk': {
    input: v.object({ orgId: v.optional(DeskId) }),
    output: v.object({
      orgId: OrgId,
      /** Members who wait for confirmation, the longest waiting first; `next` goes on in `registration.list`. */
      members: v.array(RegistrationView),
      next: v.nullable(v.string()),
      /** Units that wait, at most 100. */
      units: v.array(UnitView),
      /** How many wait in all. */
      waiting: v.number(),
      /** Of a community: hours that wait for its word, what nobody has taken on, where needs and offers do not meet. Null above one. */
      service: v.nullable(
        v.object({
          hours: v.object({ events: v.number(), people: v.number(), objections: v.number() }),
          unclaimed: v.number(),
          ...Gaps.entries,
        }),
      ),
      /** How many members are registered here: at most 1000 are looked at. */
      registered: v.number(),
      /** What they can do, the most common first. */
      skills: v.array(v.object({ ...Choice.entries, people: v.number() })),
      /** Units that have reported here, at most 100. */
      reported: v.array(UnitView),
    }),
    errors: ['registration.not_yours'],
  },
} as const
