import * as v from 'valibot'
import { AppealView, CommunityId, Points } from './appeals'
import { DocumentId, IdempotencyKey, Instant, Line, OrgId, Said, Text } from './fields'
import { forLooking } from './marks'
import { longestName } from './text'
import { oneOf } from './places'
import { proposalStates } from './words-appeals'

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
  can: v.array(v.picklist(['confirm', 'undo'])),
})
export type ProposalView = v.InferOutput<typeof ProposalView>

export const proposalsContract = {
  /** What waits for me in the places I answer for: appeals to settle, manual entries to confirm. */
  'proposals.desk': {
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
    errors: ['proposals.no_desk'],
  },
  /**
   * Whom a manual entry may be for: by name those who hold an office or have served there, by their whole number anybody who lives
   * there.
   */
  'proposals.whom': {
    input: v.object({ orgId: CommunityId, words: v.optional(forLooking(Line(longestName, '名字或手机号'))) }),
    output: v.object({ rows: v.array(v.object({ id: DocumentId, name: v.string(), part: v.string() })), more: v.boolean() }),
    errors: ['proposals.no_desk', 'proposals.person_unknown', 'grid.not_found'],
  },
  /** 线下补记: what happened outside of the app, for somebody whom `proposals.whom` gave. A second person confirms it. */
  'proposals.make': {
    input: v.object({
      key: IdempotencyKey,
      orgId: CommunityId,
      to: v.pipe(v.string('请选给谁'), DocumentId),
      points: Points,
      reason: Said(100, '为什么补'),
      on: v.pipe(v.number('请选是哪天的事'), v.integer('请选是哪天的事')),
    }),
    output: ProposalView,
    errors: [
      'proposals.no_desk',
      'proposals.person_unknown',
      'proposals.person_elsewhere',
      'proposals.family',
      'proposals.own',
      'proposals.over_cap',
      'proposals.on_wrong',
      'proposals.key_reused',
      'grid.not_found',
    ],
  },
  /** By a second person of standing: neither who proposed it nor who gains by it. */
  'proposals.confirm': {
    input: v.pipe(
      v.object({ id: DocumentId, key: IdempotencyKey, accept: v.boolean('请选同意还是不同意'), text: v.optional(Said(100, '原因')) }),
      v.forward(
        v.partialCheck([['accept'], ['text']], ({ accept, text }) => accept || text !== undefined, '请写明为什么不同意'),
        ['text'],
      ),
    ),
    output: ProposalView,
    errors: [
      'proposals.not_found',
      'proposals.not_yours',
      'proposals.proposer',
      'proposals.own',
      'proposals.family',
      'proposals.over',
      'proposals.late',
      'proposals.over_month',
      'proposals.changed',
    ],
  },
  /** A confirmed entry was wrong: it goes back with a reason, by somebody of standing who does not gain by it. */
  'proposals.undo': {
    input: v.object({ id: DocumentId, key: IdempotencyKey, text: Text(100, '哪里不对') }),
    output: ProposalView,
    errors: ['proposals.not_found', 'proposals.not_yours', 'proposals.own', 'proposals.not_confirmed', 'proposals.changed'],
  },
} as const
