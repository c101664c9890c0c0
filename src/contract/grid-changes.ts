import * as v from 'valibot'
import { DocumentId, GridId, Hotline, IdempotencyKey, Instant, Line, OrgId } from './fields'
import { Bounds, Households, LaneInput, NodeView, PartyGroupInput, Poster, Rearranged, Residents, TeamInput } from './places'

const PlaceName = Line(30, '名称')
const key = v.optional(IdempotencyKey)
const boundsErrors = ['grid.bounds_crossing', 'grid.bounds_abroad', 'grid.bounds_far'] as const
const changeErrors = [
  'grid.not_found',
  'grid.not_yours',
  'grid.changed',
  'grid.key_reused',
  'grid.retired',
  'grid.wrong_level',
  'grid.name_taken',
  ...boundsErrors,
] as const

const recodeErrors = [
  'grid.not_found',
  'grid.not_yours',
  'grid.retired',
  'grid.wrong_level',
  'grid.code_wrong',
  'grid.code_taken',
  'grid.name_taken',
  'grid.recode_open',
] as const

/** A place that gets another code; `moved`: how many documents have followed so far. */
export const RecodingView = v.object({
  id: DocumentId,
  from: v.object({ id: OrgId, name: v.string() }),
  to: v.object({ id: OrgId, name: v.string() }),
  merges: v.boolean(),
  at: Instant,
  byName: v.string(),
  moved: v.number(),
  doneAt: v.nullable(Instant),
})
export type RecodingView = v.InferOutput<typeof RecodingView>

/** What those who answer for places do with them: it has a function of its own, because nobody waits for it in the street. */
export const gridChangesContract = {
  'grid.cardPoster': { input: v.object({ id: GridId }), output: Poster, errors: ['grid.not_found', 'grid.no_code'] },
  /** Change a place (`id`) or add one below another (`parentId`). Fields left out keep their value, null empties them. */
  'grid.save': {
    input: v.pipe(
      v.object({
        id: v.optional(OrgId),
        parentId: v.optional(OrgId),
        /** Of a new place; left out, a grid gets the next free number. */
        code: v.optional(OrgId),
        name: v.optional(PlaceName),
        bounds: v.nullish(Bounds),
        lanes: v.optional(v.pipe(v.array(LaneInput), v.maxLength(60, '一个网格最多 60 条巷'))),
        partyGroup: v.nullish(PartyGroupInput),
        teams: v.optional(v.pipe(v.array(TeamInput), v.maxLength(20, '最多 20 支队伍'))),
        supervisionPhone: v.nullish(Hotline),
        households: v.nullish(Households),
        residents: v.nullish(Residents),
        handlers: v.optional(
          v.pipe(
            v.array(v.object({ category: v.pipe(v.string(), v.maxLength(40)), officeId: DocumentId })),
            v.maxLength(40, '专办人最多 40 个'),
          ),
        ),
        /** As it was shown: another's change in between is refused. */
        version: v.optional(v.pipe(v.number(), v.integer())),
        key,
      }),
      v.forward(
        v.check(({ id, parentId }) => (id === undefined) !== (parentId === undefined), '请选择要改哪个地方，或加在哪个地方下面'),
        ['id'],
      ),
    ),
    output: NodeView,
    errors: [...changeErrors, 'grid.name_missing', 'grid.code_taken', 'grid.code_wrong', 'grid.handler_unknown'],
  },
  /** One grid becomes several. Its people come along to every part; lanes that no part names go to the first. */
  'grid.split': {
    input: v.object({
      id: GridId,
      into: v.pipe(
        v.array(v.object({ name: PlaceName, bounds: v.optional(Bounds), lanes: v.optional(v.array(DocumentId)) })),
        v.minLength(2, '至少要拆成 2 个网格'),
        v.maxLength(6, '一次最多拆成 6 个网格'),
      ),
      key,
    }),
    output: Rearranged,
    errors: [...changeErrors, 'grid.elsewhere'],
  },
  /** Several grids become one: `into`, or a new one with `name`. */
  'grid.merge': {
    input: v.pipe(
      v.object({
        ids: v.pipe(v.array(GridId), v.minLength(1, '请选择要合并的网格'), v.maxLength(8, '一次最多合并 8 个网格')),
        into: v.optional(GridId),
        name: v.optional(PlaceName),
        key,
      }),
      v.forward(
        v.check(({ into, name }) => into !== undefined || name !== undefined, '请填写合并后的名称'),
        ['name'],
      ),
    ),
    output: Rearranged,
    errors: [...changeErrors, 'grid.elsewhere'],
  },
  /** A grid ends. Its open matters go to `into`, or to whoever answers for the community. */
  'grid.retire': {
    input: v.object({ id: GridId, into: v.optional(GridId), key }),
    output: Rearranged,
    errors: [...changeErrors, 'grid.elsewhere'],
  },
  /** 换码, the county's: what it would do, without doing it. */
  'grid.recodePlan': {
    input: v.object({ from: OrgId, to: OrgId, name: v.optional(PlaceName) }),
    output: v.object({
      from: v.object({ id: OrgId, name: v.string() }),
      to: v.object({ id: OrgId, name: v.string() }),
      /** It goes into a place that stands already. */
      merges: v.boolean(),
      places: v.array(v.object({ id: OrgId, name: v.string(), to: OrgId })),
      /** What follows, of each kind; `more`: so many at least. */
      follows: v.array(v.object({ kind: v.string(), count: v.number(), more: v.boolean() })),
    }),
    errors: recodeErrors,
  },
  /** 撤镇设街, 村改社区, 两村合并: a place and all below it get another code, or go into one that stands. `clock` carries it out. */
  'grid.recode': {
    input: v.object({ from: OrgId, to: OrgId, name: v.optional(PlaceName), key: IdempotencyKey }),
    output: RecodingView,
    errors: [...recodeErrors, 'grid.key_reused'],
  },
  /** The newest 50, with how far they are. */
  'grid.recodings': { input: v.object({}), output: v.object({ rows: v.array(RecodingView) }), errors: ['grid.not_yours'] },
} as const
