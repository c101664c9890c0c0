import * as v from 'valibot'
import { CommunityId, Cursor, DocumentId, GridId, IdempotencyKey, Instant, OrgId, pageOf, Point, Sought, Text } from './fields'
import { toAnswerers } from './marks'
import { oneOf, photoErrors, Photos, Step, stepErrors, Voice, Words } from './matters-parts'
import { MatterCard, MatterView } from './matters-views'
import { alarms, closings, kinds, roles, states } from './words'

/** A matter that is open to join: no name, no house, and numbers in its words are masked. `metres` from the point given. */
export const NearbyMatter = v.object({
  id: DocumentId,
  categoryName: v.string(),
  summary: v.string(),
  gridName: v.string(),
  communityName: v.string(),
  state: oneOf(states),
  askedAt: Instant,
  people: v.number(),
  metres: v.nullable(v.number()),
  joined: v.boolean(),
})
export type NearbyMatter = v.InferOutput<typeof NearbyMatter>

/** One grid's part of an assignment; `matterId` is null while it is being made. */
export const BoardPart = v.object({
  gridId: GridId,
  gridName: v.string(),
  communityName: v.string(),
  matterId: v.nullable(DocumentId),
  state: v.nullable(oneOf(states)),
  closing: v.nullable(oneOf(closings)),
  alarm: v.nullable(oneOf(alarms)),
  dueAt: v.nullable(Instant),
  ownerName: v.nullable(v.string()),
  lastWords: v.nullable(v.string()),
})
export type BoardPart = v.InferOutput<typeof BoardPart>

/** How far all grids are with what was assigned to them. */
export const Board = v.object({
  id: DocumentId,
  kind: oneOf(kinds),
  text: v.string(),
  at: Instant,
  byName: v.string(),
  /** The unit that was asked; null: the grids' own workers. */
  unitName: v.nullable(v.string()),
  dueAt: v.nullable(Instant),
  total: v.number(),
  counts: v.object({ awaitingResponse: v.number(), inProgress: v.number(), answered: v.number(), closed: v.number() }),
  late: v.number(),
  /** What it asked: of so many people, so many minutes each; null: it was not reckoned yet. */
  burden: v.nullable(v.object({ people: v.number(), minutes: v.number() })),
  parts: v.array(BoardPart),
})
export type Board = v.InferOutput<typeof Board>

/** Around one matter: who can take it, who has looked, whom it concerns too. */
export const mattersLists = {
  'matters.nearby': {
    input: v.object({
      gridId: v.optional(GridId),
      category: v.pipe(v.string('请选择是哪方面的事'), v.maxLength(40, '请重新选择是哪方面的事')),
      text: v.optional(Sought(1000, '要找的话')),
      point: v.optional(Point),
    }),
    output: v.object({ rows: v.array(NearbyMatter) }),
    errors: ['matters.no_place'],
  },
  'matters.join': {
    input: v.object({ ...Step, text: v.optional(toAnswerers(Text(200, '要说的话'))) }),
    output: MatterView,
    errors: [...stepErrors, 'matters.not_joinable'],
  },
  /** 代我说 under my number, and not for me: I am not asked about it again. */
  'matters.notMine': {
    input: v.object({ ...Step }),
    output: v.object({}),
    errors: ['matters.not_found', 'matters.not_yours', 'matters.changed'],
  },
  /** To whom the owner may hand it on (`gridId`: people of another grid), and which departments may be asked. */
  'matters.receivers': {
    input: v.object({ id: DocumentId, gridId: v.optional(GridId) }),
    output: v.object({
      people: v.array(
        v.object({ id: DocumentId, name: v.string(), role: oneOf(roles), phone: v.nullable(v.string()), orgName: v.string() }),
      ),
      departments: v.array(v.object({ id: OrgId, name: v.string() })),
    }),
    errors: ['matters.not_found', 'matters.not_yours', 'grid.not_found'],
  },
  /** Closed matters drawn for a call-back this month, below the places I oversee, that nobody has called yet. */
  'matters.spotChecks': { input: v.object({ after: v.optional(Cursor) }), output: pageOf(MatterCard), errors: ['matters.not_yours'] },
  /** 谁看过我: for whoever asked it, newest first. */
  'matters.viewers': {
    input: v.object({ id: DocumentId, after: v.optional(Cursor) }),
    output: pageOf(v.object({ id: DocumentId, at: Instant, name: v.string(), role: v.nullable(oneOf(roles)) })),
    errors: ['matters.not_found', 'matters.not_yours'],
  },
  /**
   * For those who answer for places: within what they answer for, newest first; `words` may be a matter's number. `lookedTo`: the page ends
   * where it does because so many were looked through, back to then; `next` goes on from there.
   */
  'matters.search': {
    input: v.object({
      orgId: v.optional(OrgId),
      state: v.optional(oneOf(states)),
      kind: v.optional(oneOf(kinds)),
      category: v.optional(v.pipe(v.string(), v.maxLength(40))),
      words: v.optional(Sought(40, '要找的话')),
      from: v.optional(Instant),
      to: v.optional(Instant),
      alarm: v.optional(v.boolean()),
      after: v.optional(Cursor),
    }),
    output: v.object({ ...pageOf(MatterCard).entries, lookedTo: v.nullable(Instant) }),
    errors: ['matters.not_yours'],
  },
  /**
   * 村(社区)需求 and 党建要求: each grid's part is its own matter. `offer` publishes every part to members at once. `unit`, of those that
   * have reported to the community: it is asked to handle the need, and the secretary stays responsible.
   */
  'matters.assign': {
    input: v.pipe(
      v.object({
        key: IdempotencyKey,
        kind: v.picklist(['need', 'directive'], '请选是需求还是要求'),
        category: v.optional(v.pipe(v.string(), v.maxLength(40, '请重新选择是哪方面的事'))),
        text: Words,
        photos: Photos,
        voice: v.optional(Voice),
        grids: v.pipe(v.array(GridId, '请选择网格'), v.minLength(1, '请选择网格'), v.maxLength(100, '一次最多 100 个网格')),
        unit: v.optional(DocumentId),
        dueAt: v.optional(Instant),
        offer: v.optional(v.boolean(), false),
      }),
      v.forward(
        v.partialCheck([['kind'], ['unit']], ({ kind, unit }) => unit === undefined || kind === 'need', '党建要求发给网格，不能交给单位'),
        ['unit'],
      ),
      v.forward(
        v.partialCheck([['offer'], ['unit']], ({ offer, unit }) => unit === undefined || !offer, '交给单位的，不用再请党员认领'),
        ['offer'],
      ),
    ),
    output: Board,
    errors: [
      'matters.not_yours',
      'matters.category_unknown',
      'matters.key_reused',
      'matters.due_past',
      'matters.unit_unknown',
      'grid.not_found',
      'grid.retired',
      'grid.nobody',
      ...photoErrors,
    ],
  },
  /** Units that have reported to a community, for those who answer for it, in the order in which they came. */
  'matters.units': {
    input: v.object({ orgId: CommunityId, after: v.optional(Cursor) }),
    output: pageOf(
      v.object({ id: DocumentId, name: v.string(), contactName: v.string(), offers: v.array(v.string()), takesOn: v.array(v.string()) }),
    ),
    errors: ['matters.not_yours'],
  },
  'matters.board': { input: v.object({ id: DocumentId }), output: Board, errors: ['matters.not_found', 'matters.not_yours'] },
  /** What I assigned, newest first. */
  'matters.boards': {
    input: v.object({ after: v.optional(Cursor) }),
    output: pageOf(v.object({ id: DocumentId, kind: oneOf(kinds), summary: v.string(), at: Instant, total: v.number() })),
    errors: [],
  },
} as const
