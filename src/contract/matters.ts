import * as v from 'valibot'
import { Contact } from './grid'
import { Cursor, DocumentId, FileId, GridId, IdempotencyKey, Instant, pageOf, Point, Text } from './fields'
import { closings, clocks, grades, happenings, kinds, roles, states, steps } from './words'

const oneOf = <Words extends Record<string, string>>(words: Words, message?: string) =>
  v.picklist(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]], message)

/** One clock of a matter: promised by `dueAt`, kept at `doneAt`; `late` when it was or is missed. */
export const ClockView = v.object({
  clock: oneOf(clocks),
  dueAt: v.nullable(Instant),
  doneAt: v.nullable(Instant),
  late: v.boolean(),
})
export type ClockView = v.InferOutput<typeof ClockView>

/** A photo: `url` is a short-lived link, given after the permission check. */
export const PhotoView = v.object({ fileId: FileId, url: v.string() })

export const TimelineItem = v.object({
  id: v.string(),
  at: Instant,
  what: oneOf(happenings),
  /** Who did it: `mine` is the reader; null is the system. */
  by: v.nullable(v.object({ name: v.string(), role: v.nullable(oneOf(roles)), mine: v.boolean() })),
  text: v.nullable(v.string()),
  photos: v.array(PhotoView),
})
export type TimelineItem = v.InferOutput<typeof TimelineItem>

export const PlaceView = v.object({
  gridId: GridId,
  gridName: v.string(),
  communityName: v.string(),
  townshipName: v.string(),
  address: v.nullable(v.string()),
})

/** A row of a list: enough for a card. */
export const MatterCard = v.object({
  id: DocumentId,
  kind: oneOf(kinds),
  category: v.string(),
  categoryName: v.string(),
  summary: v.string(),
  state: oneOf(states),
  closing: v.nullable(oneOf(closings)),
  place: PlaceView,
  /** Masked for staff (王*四); null on the asker's own card. */
  askerName: v.nullable(v.string()),
  owner: Contact,
  askedAt: Instant,
  /** What is due next, by whom it is due being told by the state; null when closed. */
  dueAt: v.nullable(Instant),
  clocks: v.array(ClockView),
  /** The last words that came from a person, for the card on the home page. */
  lastWords: v.nullable(TimelineItem),
  can: v.array(oneOf(steps)),
})
export type MatterCard = v.InferOutput<typeof MatterCard>

export const MatterView = v.object({
  ...MatterCard.entries,
  text: v.string(),
  photos: v.array(PhotoView),
  point: v.nullable(Point),
  /** Only for those who answer for it, to call back; null otherwise. */
  askerPhone: v.nullable(v.string()),
  mine: v.boolean(),
  timeline: v.array(TimelineItem),
  rating: v.nullable(v.object({ grade: oneOf(grades), word: v.nullable(v.string()) })),
})
export type MatterView = v.InferOutput<typeof MatterView>

/** A kind of request to pick. `hints` are words that suggest it; the limits are promised dates if it were sent now. */
export const CategoryChoice = v.object({
  id: v.string(),
  name: v.string(),
  hints: v.array(v.string()),
  danger: v.boolean(),
  respondBy: Instant,
  answerBy: Instant,
})
export type CategoryChoice = v.InferOutput<typeof CategoryChoice>

const Words = Text(1000, '内容')
const Photos = v.optional(v.pipe(v.array(FileId, '照片没有传好，请重新选择'), v.maxLength(6, '最多放 6 张照片')), [])
const Step = { id: DocumentId, key: v.optional(IdempotencyKey) }
const stepErrors = ['matters.not_found', 'matters.not_yours', 'matters.wrong_step', 'matters.changed', 'matters.key_reused'] as const
const photoErrors = ['matters.photo_not_yours'] as const

export const mattersContract = {
  /** What the sending page needs before anything is sent: who will get it, and by when. Without a grid, the one I live in. */
  'matters.prepare': {
    input: v.object({ gridId: v.optional(GridId) }),
    output: v.object({
      place: v.nullable(v.omit(PlaceView, ['address'])),
      owner: v.nullable(Contact),
      categories: v.array(CategoryChoice),
      uploads: v.string(),
    }),
    errors: ['grid.not_found'],
  },
  'matters.submit': {
    input: v.object({
      key: IdempotencyKey,
      category: v.pipe(v.string('请选择是哪方面的事'), v.maxLength(40, '请重新选择是哪方面的事')),
      text: Words,
      photos: Photos,
      /** Left out: the grid I live in. */
      place: v.optional(
        v.object({
          gridId: v.optional(GridId),
          address: v.optional(Text(100, '地点')),
          point: v.optional(Point),
        }),
      ),
    }),
    output: MatterView,
    errors: ['matters.no_place', 'matters.key_reused', 'matters.category_unknown', 'grid.not_found', 'grid.nobody', ...photoErrors],
  },
  /** What I asked, newest first. */
  'matters.mine': {
    input: v.object({ after: v.optional(Cursor), open: v.optional(v.boolean()) }),
    output: pageOf(MatterCard),
    errors: [],
  },
  'matters.show': { input: v.object({ id: DocumentId }), output: MatterView, errors: ['matters.not_found', 'matters.not_yours'] },
  /** What I must do, what is due first at the top. */
  'matters.queue': { input: v.object({ after: v.optional(Cursor) }), output: pageOf(MatterCard), errors: [] },
  'matters.respond': {
    input: v.object({ ...Step, promise: v.optional(Text(200, '要说的话')) }),
    output: MatterView,
    errors: stepErrors,
  },
  'matters.echo': {
    input: v.object({ ...Step, text: Words, photos: Photos }),
    output: MatterView,
    errors: [...stepErrors, ...photoErrors],
  },
  'matters.answer': {
    input: v.object({ ...Step, text: Words, photos: Photos }),
    output: MatterView,
    errors: [...stepErrors, ...photoErrors],
  },
  'matters.confirm': {
    input: v.object({ ...Step, grade: oneOf(grades, '请选一个评价'), word: v.optional(Text(200, '评价')) }),
    output: MatterView,
    errors: stepErrors,
  },
  'matters.dispute': { input: v.object({ ...Step, text: Text(500, '哪里没解决') }), output: MatterView, errors: stepErrors },
  'matters.withdraw': { input: v.object({ ...Step, text: v.optional(Text(200, '原因')) }), output: MatterView, errors: stepErrors },
} as const
