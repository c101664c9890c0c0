import * as v from 'valibot'
import { Cursor, DocumentId, IdempotencyKey, Instant, pageOf, Said, Text } from './fields'
import { toAnswerers } from './marks'
import { oneOf } from './places'
import { appealHappenings, appealLevels, appealStates, appealSteps } from './words-appeals'

export const Points = v.pipe(
  v.number('积分要填数字'),
  v.integer('积分要填整数'),
  v.minValue(1, '积分至少填 1'),
  v.maxValue(1000, '积分最多填 1000'),
)
export const CommunityId = v.pipe(v.string('请选是哪个村(社区)'), v.regex(/^\d{12}$/, '请选是哪个村(社区)'))

/** One line of what became of an appeal, oldest first. */
const AppealEvent = v.object({
  at: Instant,
  what: oneOf(appealHappenings),
  who: v.nullable(v.string()),
  text: v.nullable(v.string()),
  points: v.nullable(v.number()),
})

/** 申诉 as its reader may see it: `mine` for whoever made it; others read the name masked. */
export const AppealView = v.object({
  id: DocumentId,
  mine: v.boolean(),
  who: v.string(),
  placeName: v.string(),
  text: v.string(),
  /** The entry it is about; null when something is missing altogether. */
  about: v.nullable(v.object({ title: v.string(), points: v.number(), at: Instant, mayReverse: v.boolean() })),
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

const appealErrors = [
  'appeals.not_found',
  'appeals.not_yours',
  'appeals.over',
  'appeals.changed',
  'appeals.key_reused',
  'grid.not_found',
] as const

export const appealsContract = {
  /** 申诉: what is missing, or wrong with one of my entries. Whoever answers for the place settles it by `dueAt`. */
  'appeals.make': {
    input: v.object({
      key: IdempotencyKey,
      text: toAnswerers(Text(300, '哪里不对')),
      entryId: v.optional(DocumentId),
      orgId: v.optional(CommunityId),
    }),
    output: AppealView,
    errors: [
      'appeals.no_place',
      'appeals.entry_unknown',
      'appeals.open',
      'appeals.appealed',
      'appeals.nobody',
      'appeals.key_reused',
      'grid.not_found',
    ],
  },
  /** My appeals, newest first. */
  'appeals.list': { input: v.object({ after: v.optional(Cursor) }), output: pageOf(AppealView), errors: [] },
  'appeals.show': {
    input: v.object({ id: DocumentId }),
    output: AppealView,
    errors: ['appeals.not_found', 'appeals.not_yours'],
  },
  /** The points that were missing, the entry that is wrong and goes back (`reverse`), or why neither; each with a reason. */
  'appeals.settle': {
    input: v.pipe(
      v.object({
        id: DocumentId,
        key: IdempotencyKey,
        accept: v.boolean('请选补还是不补'),
        points: v.optional(Points),
        reverse: v.optional(v.boolean('请选这一笔要不要退回'), false),
        text: Said(300, '理由'),
      }),
      v.forward(
        v.partialCheck(
          [['accept'], ['points'], ['reverse']],
          ({ accept, points, reverse }) => !accept || reverse || points !== undefined,
          '请填补多少分',
        ),
        ['points'],
      ),
    ),
    output: AppealView,
    errors: [...appealErrors, 'appeals.own', 'appeals.settled_before', 'appeals.over_cap', 'appeals.nothing_to_reverse'],
  },
  /** 不同意: once, to the level above. */
  'appeals.contest': {
    input: v.object({ id: DocumentId, key: IdempotencyKey, text: toAnswerers(Text(300, '为什么不同意')) }),
    output: AppealView,
    errors: [...appealErrors, 'appeals.contested', 'appeals.contest_late', 'appeals.nobody'],
  },
} as const
