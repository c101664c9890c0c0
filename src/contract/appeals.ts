import * as v from 'valibot'
import { Cursor, DocumentId, IdempotencyKey, Instant, OrgId, pageOf, Text } from './fields'
import { oneOf } from './places'
import { appealHappenings, appealLevels, appealStates, appealSteps, proposalStates } from './words-appeals'

const Points = v.pipe(v.number('积分要填数字'), v.integer('积分要填整数'), v.minValue(1, '积分至少填 1'), v.maxValue(1000, '积分最多填 1000'))
const CommunityId = v.pipe(v.string('请选是哪个村(社区)'), v.regex(/^\d{12}$/, '请选是哪个村(社区)'))
const Mobile = v.pipe(v.string('请填写手机号'), v.trim(), v.regex(/^1\d{10}$/, '手机号不对，请检查'))

/** One line of what became of an appeal, oldest first. */
const AppealEvent = v.object({ at: Instant, what: oneOf(appealHappenings), who: v.nullable(v.string()), text: v.nullable(v.string()), points: v.nullable(v.number()) })

/** 申诉 as its reader may see it: `mine` for whoever made it; others read the name masked. */
export const AppealView = v.object({
  id: DocumentId,
  mine: v.boolean(),
  who: v.string(),
  placeName: v.string(),
  text: v.string(),
  /** The entry it is about; null when something is missing altogether. */
  about: v.nullable(v.object({ title: v.string(), points: v.number(), at: Instant })),
  state: oneOf(appealStates),
  level: oneOf(appealLevels),
  at: Instant,
  /** By when it is settled; null once it is. */
  dueAt: v.nullable(Instant),
  /** Until when one may disagree; null when one may not. */
  contestUntil: v.nullable(Instant),
  story: v.array(AppealEvent),
  can: v.array(oneOf(appealSteps)),
})
export type AppealView = v.InferOutput<typeof AppealView>

/** 线下补记 as those who answer for the place see it. */
export const ProposalView = v.object({
  id: DocumentId,
  who: v.string(),
  placeName: v.string(),
  points: v.number(),
  reason: v.string(),
  /** The day when it happened. */
  on: Instant,
  at: Instant,
  byName: v.string(),
  state: oneOf(proposalStates),
  until: v.nullable(Instant),
  endedByName: v.nullable(v.string()),
  why: v.nullable(v.string()),
  can: v.array(v.picklist(['confirm'])),
})
export type ProposalView = v.InferOutput<typeof ProposalView>

const appealErrors = ['points.appeal_not_found', 'points.appeal_not_yours', 'points.appeal_over', 'points.appeal_changed', 'points.key_reused', 'grid.not_found'] as const

export const appealsContract = {
  /** 申诉: what is missing, or wrong with one of my entries. Whoever answers for the place settles it by `dueAt`. */
  'points.appeal': {
    input: v.object({ key: IdempotencyKey, text: Text(300, '哪里不对'), entryId: v.optional(DocumentId), orgId: v.optional(CommunityId) }),
    output: AppealView,
    errors: ['points.no_place', 'points.entry_unknown', 'points.appeal_open', 'points.appealed', 'points.nobody', 'points.key_reused', 'grid.not_found'],
  },
  /** My appeals, newest first. */
  'points.appeals': { input: v.object({ after: v.optional(Cursor) }), output: pageOf(AppealView), errors: [] },
  'points.showAppeal': { input: v.object({ id: DocumentId }), output: AppealView, errors: ['points.appeal_not_found', 'points.appeal_not_yours'] },
  /** The points that were missing, or why there are none; each with a reason. */
  'points.settleAppeal': {
    input: v.pipe(
      v.object({ id: DocumentId, key: IdempotencyKey, accept: v.boolean('请选补还是不补'), points: v.optional(Points), text: Text(300, '理由') }),
      v.forward(v.partialCheck([['accept'], ['points']], ({ accept, points }) => !accept || points !== undefined, '请填补多少分'), ['points']),
    ),
    output: AppealView,
    errors: [...appealErrors, 'points.own_appeal', 'points.settled_before', 'points.over_cap'],
  },
  /** 不同意: once, to the level above. */
  'points.contest': { input: v.object({ id: DocumentId, key: IdempotencyKey, text: Text(300, '为什么不同意') }), output: AppealView, errors: [...appealErrors, 'points.contested', 'points.contest_late', 'points.nobody'] },
  /** What waits for me in the places I answer for: appeals to settle, manual entries to confirm. */
  'points.desk': {
    input: v.object({}),
    output: v.object({
      appeals: v.array(AppealView),
      proposals: v.array(ProposalView),
      /** Places for which I may propose. */
      places: v.array(OrgId),
      /** The most that one manual entry, and all of one person's in a month, may give; null: no limit. */
      most: v.number(),
      monthMost: v.nullable(v.number()),
    }),
    errors: ['points.no_desk'],
  },
  /** 线下补记: what happened outside of the app, for somebody who has proved this number. A second person confirms it. */
  'points.propose': {
    input: v.object({
      key: IdempotencyKey,
      orgId: CommunityId,
      phone: Mobile,
      points: Points,
      reason: Text(100, '为什么补'),
      on: v.pipe(v.number('请选是哪天的事'), v.integer('请选是哪天的事')),
    }),
    output: ProposalView,
    errors: ['points.no_desk', 'points.person_unknown', 'points.person_elsewhere', 'points.own_entry', 'points.over_cap', 'points.on_wrong', 'points.key_reused', 'grid.not_found'],
  },
  /** By a second person of standing: neither who proposed it nor who gains by it. */
  'points.confirmManual': {
    input: v.pipe(
      v.object({ id: DocumentId, key: IdempotencyKey, accept: v.boolean('请选同意还是不同意'), text: v.optional(Text(100, '原因')) }),
      v.forward(v.partialCheck([['accept'], ['text']], ({ accept, text }) => accept || text !== undefined, '请写明为什么不同意'), ['text']),
    ),
    output: ProposalView,
    errors: [
      'points.proposal_not_found', 'points.proposal_not_yours', 'points.proposer', 'points.own_entry', 'points.proposal_over', 'points.proposal_late', 'points.over_month',
      'points.proposal_changed',
    ],
  },
} as const
