import * as v from 'valibot'
import { Cursor, DocumentId, GridId, IdempotencyKey, Instant, Line, Name, pageOf, Phone, Point } from './fields'
import { toAnswerers } from './marks'
import { Contact } from './grid'
import { mattersLists } from './matters-lists'
import { oneOf, photoErrors, Photos, spoken } from './matters-parts'
import { mattersAnswers, mattersSteps } from './matters-steps'
import { MatterCard, MatterView, PlaceView } from './matters-views'
import { relations } from './words'

export * from './matters-views'
export type { Board, BoardPart, NearbyMatter } from './matters-lists'

/** A kind of request to pick. `hints` are words that suggest it; the limits are promised dates if it were sent now. */
export const CategoryChoice = v.object({
  id: v.string(),
  name: v.string(),
  hints: v.array(v.string()),
  danger: v.boolean(),
  /** Others may have met the same: ask `matters.nearby` before sending. */
  joinable: v.boolean(),
  respondBy: Instant,
  answerBy: Instant,
})
export type CategoryChoice = v.InferOutput<typeof CategoryChoice>

/** 代我说: for somebody who cannot, with their consent. */
const OnBehalf = v.object({
  name: toAnswerers(Name('对方称呼')),
  phone: v.optional(Phone),
  relation: oneOf(relations, '请选您和对方的关系'),
  consent: v.literal(true, '请先征得对方同意'),
})

const submitted = {
  key: IdempotencyKey,
  category: v.pipe(v.string('请选择是哪方面的事'), v.maxLength(40, '请重新选择是哪方面的事')),
  photos: Photos,
  /** Left out: the grid I live in. */
  place: v.optional(
    v.object({
      gridId: v.optional(GridId),
      /**
       * How the grid was told. `household`: where a household of mine lies, which the server knows. Left out: so too where no more is told
       * than the grid I live in; else picked from the lists, so that a point on the map is surer.
       */
      via: v.optional(v.picklist(['card', 'household', 'list'], '请重新选择地方')),
      /** Which of my households; left out: the one in the grid I live in, else the last that I came into. */
      householdId: v.optional(DocumentId),
      address: v.optional(toAnswerers(Line(100, '地点'))),
      point: v.optional(Point),
    }),
  ),
  onBehalf: v.optional(OnBehalf),
  /** The member who looks after my household hears that I asked something; left out: they do not. */
  tellMember: v.optional(v.boolean('请选告不告诉联系您家的党员')),
}

export const mattersContract = {
  /** What the sending page needs before anything is sent: who will get it, and by when. Without a grid, my household's, or where I live. */
  'matters.prepare': {
    input: v.object({ gridId: v.optional(GridId) }),
    output: v.object({
      place: v.nullable(v.omit(PlaceView, ['address'])),
      owner: v.nullable(Contact),
      /** The households I am of, the one that is meant first; `memberName`: who looks after it and may hear of what I ask. */
      households: v.array(v.object({ id: DocumentId, label: v.string(), gridId: GridId, memberName: v.nullable(v.string()) })),
      categories: v.array(CategoryChoice),
      /** Where somebody may be in danger, these come before the form. */
      emergency: v.array(v.object({ name: v.string(), phone: v.string() })),
      /** Whoever repairs gas and power here; null: the county names nobody. */
      suppliers: v.object({ gas: v.nullable(v.string()), power: v.nullable(v.string()) }),
      uploads: v.string(),
    }),
    errors: ['grid.not_found'],
  },
  'matters.submit': {
    input: spoken(submitted, { max: 1000, what: '内容' }),
    output: MatterView,
    errors: [
      'matters.no_place',
      'matters.key_reused',
      'matters.category_unknown',
      'matters.not_found',
      'matters.changed',
      'grid.not_found',
      'grid.nobody',
      'grid.retired',
      ...photoErrors,
    ],
  },
  /** What I asked, newest first. */
  'matters.mine': {
    input: v.object({ after: v.optional(Cursor), open: v.optional(v.boolean()) }),
    /**
     * `owed`: something waits for me to act, whoever I am: a unit's contact holds no office. `invitations`: said for somebody under my
     * proved number; it is mine once I join it.
     */
    output: v.object({
      ...pageOf(MatterCard).entries,
      owed: v.boolean(),
      /** Services that somebody wrote down under the reader's proved number, and that wait for them to say whether it was they. */
      served: v.number(),
      invitations: v.array(v.object({ id: DocumentId, name: v.string(), communityName: v.string(), at: Instant })),
    }),
    errors: [],
  },
  'matters.show': { input: v.object({ id: DocumentId }), output: MatterView, errors: ['matters.not_found', 'matters.not_yours'] },
  /** What I must do, what is due first at the top. */
  'matters.queue': { input: v.object({ after: v.optional(Cursor) }), output: pageOf(MatterCard), errors: [] },
  ...mattersAnswers,
  ...mattersSteps,
  ...mattersLists,
} as const
