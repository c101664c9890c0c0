import * as v from 'valibot'
import { Cursor, DocumentId, IdempotencyKey, Instant, Mobile, Name, OrgId } from './fields'
import { oneOf } from './places'
import { roles, staffSteps } from './words'

/**
 * An office that somebody holds or held. `id` names the office, never the person. `bound`: they have opened WeChat and proved the number,
 * said to whoever gives the office; to others always so.
 */
export const StaffRow = v.object({
  id: DocumentId,
  orgId: OrgId,
  orgName: v.string(),
  name: v.string(),
  role: oneOf(roles),
  phone: v.nullable(v.string()),
  from: v.nullable(Instant),
  until: v.nullable(Instant),
  ended: v.boolean(),
  leave: v.nullable(v.object({ from: Instant, to: Instant, deputyId: v.nullable(DocumentId), deputyName: v.nullable(v.string()) })),
  onLeave: v.boolean(),
  bound: v.boolean(),
  can: v.array(oneOf(staffSteps)),
})
export type StaffRow = v.InferOutput<typeof StaffRow>

/** 登记去世: who it was, and whether it was taken back. */
export const PassingView = v.object({
  id: DocumentId,
  name: v.string(),
  placeName: v.string(),
  at: Instant,
  byName: v.string(),
  undone: v.boolean(),
})
export type PassingView = v.InferOutput<typeof PassingView>

/** A member by their registration, somebody in office by it, a resident by something that they asked. */
const Whom = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('member'), id: DocumentId }),
    v.object({ kind: v.literal('staff'), orgId: OrgId, id: DocumentId }),
    v.object({ kind: v.literal('asker'), id: DocumentId }),
  ],
  '请重新选择是哪一位',
)

const key = v.optional(IdempotencyKey)
const one = { orgId: OrgId, id: DocumentId, key }
const oneErrors = ['grid.not_found', 'grid.changed', 'grid.key_reused', 'staff.not_found', 'staff.not_above'] as const

export const staffContract = {
  /** Who holds office in a place and right below it; with `past`, who held it. `gives`: the roles that I may give here. */
  'staff.list': {
    input: v.object({ orgId: OrgId, past: v.optional(v.boolean('请重新选择'), false), after: v.optional(Cursor) }),
    output: v.object({ rows: v.array(StaffRow), next: v.nullable(Cursor), gives: v.array(oneOf(roles)) }),
    errors: ['grid.not_found', 'grid.not_yours'],
  },
  /** Give somebody a role until a date. The same person and role again corrects and extends it. */
  'staff.assign': {
    input: v.object({
      orgId: OrgId,
      role: oneOf(roles, '请选择职务'),
      name: Name('姓名'),
      phone: Mobile,
      until: v.pipe(v.number('请选择任期到哪一天'), v.integer()),
      key,
    }),
    output: StaffRow,
    errors: [
      'grid.not_found',
      'grid.changed',
      'grid.key_reused',
      'grid.retired',
      'staff.not_above',
      'staff.role_not_here',
      'staff.until_wrong',
    ],
  },
  'staff.end': { input: v.object(one), output: StaffRow, errors: [...oneErrors, 'staff.last_county'] },
  /**
   * Somebody has died: they are sent nothing any more, hold no office and no registration, and what they had open ends or is named to
   * the secretary. Nobody of their family hears anything.
   */
  'staff.passed': {
    input: v.object({ whom: Whom, key: IdempotencyKey }),
    output: PassingView,
    errors: ['staff.person_unknown', 'staff.not_above', 'staff.passing_changed'],
  },
  /** It was a mistake: they are reached again. Offices and registrations are given anew. */
  'staff.undoPassed': {
    input: v.object({ id: DocumentId, key: IdempotencyKey }),
    output: PassingView,
    errors: ['staff.person_unknown', 'staff.not_above', 'staff.passing_changed'],
  },
  /** Whose death was written down in a place, the newest first, at most 100. */
  'staff.passings': { input: v.object({ orgId: OrgId }), output: v.object({ rows: v.array(PassingView) }), errors: ['staff.not_above'] },
  /** On leave from one time to another, perhaps with a deputy (another office here or nearby); null: back. */
  'staff.leave': {
    input: v.object({
      ...one,
      leave: v.nullable(
        v.object({
          from: v.pipe(v.number('请选择从哪天开始'), v.integer()),
          to: v.pipe(v.number('请选择到哪天结束'), v.integer()),
          deputyId: v.optional(DocumentId),
        }),
      ),
    }),
    output: StaffRow,
    errors: [...oneErrors, 'staff.leave_wrong', 'staff.deputy_unknown'],
  },
} as const
