import * as v from 'valibot'
import { Cursor, DocumentId, GridId, IdempotencyKey, Instant, Line, Name, Nothing, OrgId, pageOf, Phone, Said, Sought } from './fields'
import { toAnswerers } from './marks'
import { GridPlace, oneOf } from './places'
import { halfWidth } from './text'
import {
  householdEyes,
  householdGaps,
  householdReadings,
  householdStates,
  householdSteps,
  languages,
  linkEnds,
  linkStates,
  linkSteps,
  reaches,
} from './words-households'

const Month = v.pipe(v.number('请选月份'), v.integer('请选月份'), v.minValue(1, '请选月份'), v.maxValue(12, '请选月份'))

/** Where else they live, and in which months of the year: from 11 to 4 goes over the new year. */
const Second = v.object({ where: Line(30, '另一处住的地方'), from: Month, to: Month })

const People = v.pipe(v.number('人数要填数字'), v.integer('人数要填整数'), v.minValue(0, '人数不能小于 0'), v.maxValue(50, '人数最多填 50'))

const Contact = v.object({ name: Name('联系人称呼'), phone: v.nullish(Phone, null) })

/** What is known of a household besides its place. */
const fields = {
  label: Line(30, '门牌号或营子名'),
  contact: Contact,
  people: v.nullish(People, null),
  reach: oneOf(reaches, '请选怎么联系'),
  lang: oneOf(languages, '请选说什么话'),
  laneId: v.nullish(DocumentId, null),
  second: v.nullish(Second, null),
  state: oneOf(householdStates, '请选住没住人'),
  /** 党员中心户: passes word on to those around it. */
  centre: v.optional(v.boolean('请选是不是党员中心户'), false),
}

const Code = v.pipe(v.string('请输入加入码'), v.transform(halfWidth), v.regex(/^\d{6}$/, '加入码是 6 位数字，请再看看'))

/** A member who is linked to a household, as whoever looks may see it. */
export const LinkView = v.object({
  id: DocumentId,
  member: v.object({ name: v.string(), phone: v.nullable(v.string()), me: v.boolean() }),
  state: oneOf(linkStates),
  /** Whether it is the member's own household: it counts nowhere. */
  own: v.boolean(),
  at: Instant,
  since: v.nullable(Instant),
  /** Who has said yes so far. */
  agreed: v.object({ household: v.boolean(), member: v.boolean() }),
  ends: v.nullable(v.object({ at: Instant, why: oneOf(linkEnds), words: v.nullable(v.string()) })),
  can: v.array(oneOf(linkSteps)),
})
export type LinkView = v.InferOutput<typeof LinkView>

export const HouseholdRow = v.object({
  id: DocumentId,
  label: v.string(),
  contactName: v.string(),
  gridName: v.string(),
  communityName: v.string(),
  laneName: v.nullable(v.string()),
  state: oneOf(householdStates),
  reach: oneOf(reaches),
  lang: oneOf(languages),
  /** Who is linked to it now. */
  memberName: v.nullable(v.string()),
  gaps: v.array(oneOf(householdGaps)),
  contactedAt: v.nullable(Instant),
})
export type HouseholdRow = v.InferOutput<typeof HouseholdRow>

/** Somebody read something of a household, at most once a day each. */
const Reading = v.object({
  id: v.string(),
  at: Instant,
  name: v.string(),
  as: v.string(),
  what: oneOf(householdReadings),
  why: v.nullable(v.string()),
})

/** A household as one of its readers sees it: what is not theirs to see is null or empty. */
export const HouseholdView = v.object({
  id: DocumentId,
  eye: oneOf(householdEyes),
  label: v.string(),
  place: GridPlace,
  lane: v.nullable(v.object({ id: DocumentId, name: v.string() })),
  contact: v.object({ name: v.string(), phone: v.nullable(v.string()) }),
  people: v.nullable(v.number()),
  reach: oneOf(reaches),
  lang: oneOf(languages),
  second: v.nullable(v.object({ where: v.string(), from: v.number(), to: v.number() })),
  state: oneOf(householdStates),
  centre: v.boolean(),
  /** Those of it who look in here by themselves. */
  dwellers: v.array(v.object({ id: DocumentId, name: v.string(), me: v.boolean() })),
  links: v.array(LinkView),
  gaps: v.array(oneOf(householdGaps)),
  contactedAt: v.nullable(Instant),
  /** Lets one of the household in, for who keeps it. */
  code: v.nullable(v.object({ code: v.string(), until: Instant })),
  can: v.array(oneOf(householdSteps)),
})
export type HouseholdView = v.InferOutput<typeof HouseholdView>

/** Who looks after a household now: the member who is linked, or who answers for its grid. */
const Carer = v.object({ name: v.string(), phone: v.nullable(v.string()), how: v.picklist(['member', 'worker']) })

const found = ['households.not_found', 'households.changed'] as const

export const householdsContract = {
  /** The households of a place that I answer for, the newest first; `gap`, `state`, `laneId`: those alone. `lookedTo`: as in a search. */
  'households.list': {
    input: v.object({
      orgId: v.optional(OrgId),
      words: v.optional(Sought(30, '要找的')),
      gap: v.optional(oneOf(householdGaps, '没有这一类，请返回重选')),
      state: v.optional(oneOf(householdStates, '没有这一类，请返回重选')),
      laneId: v.optional(DocumentId),
      after: v.optional(Cursor),
    }),
    output: v.object({
      ...pageOf(HouseholdRow).entries,
      lookedTo: v.nullable(Instant),
      /** Grids and lanes one may choose from stand with the place itself. */
      orgId: OrgId,
      can: v.array(v.picklist(['save'])),
    }),
    errors: ['households.not_yours', 'households.too_wide'],
  },
  'households.show': { input: v.object({ id: DocumentId }), output: HouseholdView, errors: ['households.not_found'] },
  /** A new household (without an id), or what changed of one: fields left out stay. Another grid: it moves there with its links. */
  'households.save': {
    input: v.object({
      id: v.optional(DocumentId),
      gridId: v.optional(GridId),
      fields: v.partial(v.object(fields)),
      key: IdempotencyKey,
    }),
    output: HouseholdView,
    errors: [
      ...found,
      'households.not_yours',
      'households.incomplete',
      'households.exists',
      'households.lane_unknown',
      'grid.not_found',
      'grid.retired',
    ],
  },
  /** Six digits for one of the household to come in by; the worker says them aloud. */
  'households.invite': {
    input: v.object({ id: DocumentId, key: IdempotencyKey }),
    output: v.object({ code: v.string(), until: Instant }),
    errors: [...found, 'households.not_yours', 'households.gone'],
  },
  /** By the worker's code; or without one, by the number I proved, where it stands as the contact. Several: `choose` asks which. */
  'households.join': {
    input: v.object({ code: v.optional(Code), id: v.optional(DocumentId), key: IdempotencyKey }),
    output: v.object({
      id: v.nullable(DocumentId),
      choose: v.array(v.object({ id: DocumentId, label: v.string(), communityName: v.string() })),
    }),
    errors: [
      'households.code_wrong',
      'households.code_late',
      'households.too_many',
      'households.number_unproved',
      'households.number_unknown',
      'households.full',
      'households.changed',
    ],
  },
  /** I am of it no longer; or, by who keeps it, somebody else is. */
  'households.leave': {
    input: v.object({ id: DocumentId, personId: v.optional(DocumentId) }),
    output: v.object({ left: v.boolean() }),
    errors: [...found],
  },
  /** The households I am of, who looks after them, who has read what is kept; and those I am linked to as a member. */
  'households.mine': {
    input: Nothing,
    output: v.object({
      own: v.array(
        v.object({
          household: HouseholdView,
          carer: v.nullable(Carer),
          readers: v.array(Reading),
        }),
      ),
      linked: v.array(HouseholdView),
    }),
    errors: [],
  },
  /** The household says what is not so: what it knows of itself is put right at once, words go to who answers for the grid. */
  'households.correct': {
    input: v.pipe(
      v.object({
        id: DocumentId,
        contact: v.optional(Contact),
        people: v.optional(People),
        reach: v.optional(fields.reach),
        lang: v.optional(fields.lang),
        second: v.optional(v.nullable(Second)),
        text: v.optional(toAnswerers(Said(300, '哪里不对'))),
        key: IdempotencyKey,
      }),
      v.check(({ id: _id, key: _key, ...said }) => Object.keys(said).length > 0, '请说一说哪里不对'),
    ),
    output: HouseholdView,
    errors: [...found],
  },
} as const
