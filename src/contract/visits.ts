import * as v from 'valibot'
import { Cursor, DocumentId, IdempotencyKey, Instant, Line, OrgId, pageOf, Said } from './fields'
import { ItemId } from './lists'
import { toAnswerers } from './marks'
import { oneOf, Voice } from './matters-parts'
import { householdEyes, languages, reaches } from './words-households'
import { dueRules, excuses, visitSteps, visitWays } from './words-visits'

const DayOf = v.pipe(v.number('请选哪一天'), v.integer('请选哪一天'))
const Items = (what: string) => v.optional(v.pipe(v.array(ItemId, `请选${what}`), v.maxLength(10, `${what}最多选 10 项`)), [])

const Named = v.object({ id: v.string(), name: v.string() })
const Played = v.object({ fileId: v.string(), seconds: v.number() })

/** One time that somebody should look in. `at`: the day, midnight in China, UTC ms. */
const DueView = v.object({ rule: oneOf(dueRules), at: Instant })

/** 顺便问一句: the one thing that is not known yet; it may be left unasked. */
const Asking = v.nullable(Named)

/** A household to look in on today. */
export const DueRow = v.object({
  id: DocumentId,
  label: v.string(),
  contact: v.object({ name: v.string(), phone: v.nullable(v.string()) }),
  gridName: v.string(),
  communityName: v.string(),
  laneName: v.nullable(v.string()),
  reach: oneOf(reaches),
  lang: oneOf(languages),
  /** Where they live now, where it is not at home. */
  whereNow: v.nullable(v.string()),
  memberName: v.nullable(v.string()),
  contactedAt: v.nullable(Instant),
  /** The earliest first. One contact closes them all. */
  dues: v.array(DueView),
  ask: Asking,
  can: v.array(v.picklist(['save', 'excuse'])),
})
export type DueRow = v.InferOutput<typeof DueRow>

const said = {
  withWhom: v.nullable(v.string()),
  brought: v.array(Named),
  tookBack: v.array(Named),
  text: v.nullable(v.string()),
  voice: v.nullable(Played),
  /** Told in confidence: the household and the linked member do not read it. */
  confidence: v.boolean(),
  late: v.nullable(v.string()),
  day: Instant,
  way: oneOf(visitWays),
  at: Instant,
}

/** What one of those who were in touch tells of it; words that are not the reader's to see are null. */
const AccountView = v.object({
  name: v.string(),
  me: v.boolean(),
  as: v.picklist(['member', 'worker']),
  ...said,
  /** What it said before it was put right, the newest last. */
  former: v.array(v.object(said)),
})

/** A visit as one of its readers sees it. `day`: midnight in China, UTC ms. */
export const VisitView = v.object({
  id: DocumentId,
  day: Instant,
  way: oneOf(visitWays),
  /** Two who tell of the same visit tell of one. */
  accounts: v.array(AccountView),
  confirmed: v.nullable(v.object({ at: Instant, name: v.string() })),
  /** The matter that came of it. */
  matterId: v.nullable(DocumentId),
  can: v.array(oneOf(visitSteps)),
})
export type VisitView = v.InferOutput<typeof VisitView>

/** What was taken back and is to be done: a matter for the household, which agreed. */
const Raising = v.object({
  category: v.pipe(v.string('请选择是哪方面的事'), v.maxLength(40, '请重新选择是哪方面的事')),
  /** Left out: the words of the visit. */
  text: v.optional(toAnswerers(Said(1000, '要办的事'))),
  consent: v.literal(true, '请先征得这户同意'),
})

export const visitsContract = {
  /** 今天该看谁: of the place that I answer for, or (`as`) of the households that I am linked to; what is due first at the top. */
  'visits.due': {
    input: v.object({
      orgId: v.optional(OrgId),
      as: v.optional(v.picklist(['office', 'member'], '请重新选择看哪些户')),
      after: v.optional(Cursor),
    }),
    output: v.object({ ...pageOf(DueRow).entries, as: v.picklist(['office', 'member']) }),
    errors: ['visits.not_yours', 'visits.too_wide'],
  },
  /** What is due today is let go this once, with a reason. */
  'visits.excuse': {
    input: v.pipe(
      v.object({
        householdId: DocumentId,
        why: oneOf(excuses, '请选为什么这次不看'),
        key: IdempotencyKey,
      }),
    ),
    output: v.object({ nextDue: v.nullable(Instant) }),
    errors: ['visits.not_found', 'visits.changed'],
  },
  /** I was in touch: a day (today, where none is said) and a way are enough. With the `id` of a visit I put right what I told of it. */
  'visits.save': {
    input: v.object({
      householdId: DocumentId,
      id: v.optional(DocumentId),
      day: v.optional(DayOf),
      way: oneOf(visitWays, '请选怎么联系的'),
      withWhom: v.optional(Line(30, '和谁说的')),
      brought: Items('带去的'),
      tookBack: Items('带回的'),
      text: v.optional(Said(500, '记的话')),
      voice: v.optional(Voice),
      confidence: v.optional(v.boolean('请选是不是私下说的'), false),
      /** Over 30 days after. */
      late: v.optional(Said(100, '为什么现在才记')),
      matter: v.optional(Raising),
      key: IdempotencyKey,
    }),
    output: v.object({ visit: VisitView, closed: v.array(oneOf(dueRules)), nextDue: v.nullable(Instant), ask: Asking }),
    errors: [
      'visits.not_found',
      'visits.not_yours',
      'visits.future',
      'visits.why_late',
      'visits.voice_not_yours',
      'visits.category_unknown',
      'visits.matter_words',
      'visits.matter_twice',
      'visits.confirmed',
      'visits.too_many',
      'visits.changed',
    ],
  },
  /** One of the household says that it was so: nobody who told of it. */
  'visits.confirm': {
    input: v.object({ id: DocumentId, key: IdempotencyKey }),
    output: VisitView,
    errors: ['visits.not_found', 'visits.own', 'visits.changed'],
  },
  /** What was said at the last visits of a household, the newest first. */
  'visits.list': {
    input: v.object({ householdId: DocumentId, after: v.optional(Cursor) }),
    output: v.object({ ...pageOf(VisitView).entries, eye: oneOf(householdEyes) }),
    errors: ['visits.not_found'],
  },
} as const
