import * as v from 'valibot'
import { IdempotencyKey, Instant, OrgId, Said } from './fields'
import { oneOf, OrgNode } from './places'
import { matterClasses } from './settings'
import { figuresDenied, noPeriod, reportErrors, ReportInput } from './statistics-report'
import { kinds } from './words'
import { burdenCalls } from './statistics-burden'
import { repeatCalls } from './statistics-repeats'
import { figureEyes, figures, periodStates, reportSteps } from './words-statistics'

/** 202611, 2026Q4 or the Monday of a week: 20261123W. */
const PeriodName = v.pipe(v.string(noPeriod), v.regex(/^\d{4}((0[1-9]|1[0-2])|Q[1-4]|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])W)$/, noPeriod))

/** `k` of `n`. */
const Share = v.object({ k: v.number(), n: v.number() })

/** `raw`: all; `adjusted`: without what two people declined. `few`: n is under 10, shown in grey. */
const Rate = v.object({ raw: Share, adjusted: Share, few: v.boolean() })
export type Rate = v.InferOutput<typeof Rate>

/** Of `n`, in minutes of working time, each rounded up to the end of its bucket; null: there is none. */
const Lengths = v.object({ n: v.number(), median: v.nullable(v.number()), p90: v.nullable(v.number()) })

/** What is not done at a moment, and how long it has been waiting, in days; `oldest`: the day on which the oldest was asked. */
const Backlog = v.object({
  at: Instant,
  open: v.number(),
  late: v.number(),
  medianDays: v.nullable(v.number()),
  p90Days: v.nullable(v.number()),
  oldest: v.nullable(Instant),
})
export type Backlog = v.InferOutput<typeof Backlog>

/** Every figure of a place and a period. `accepted`: asked, less merged and withdrawn before the response was due. */
export const Figures = v.object({
  asked: v.number(),
  accepted: v.number(),
  merged: v.number(),
  withdrawn: v.number(),
  declined: v.number(),
  answered: v.number(),
  closed: v.number(),
  response: Rate,
  solution: Rate,
  satisfaction: Rate,
  reopened: Share,
  handedOn: Share,
  unrated: Share,
  respondTime: Lengths,
  answerTime: Lengths,
  /** Person-times and persons stand together; `persons` null: a filter is set, and persons are counted of everything alone. */
  served: v.object({ times: v.number(), persons: v.nullable(v.number()) }),
  claims: v.object({ claimed: v.number(), solved: v.number() }),
})
export type Figures = v.InferOutput<typeof Figures>

const Period = v.object({
  name: v.string(),
  /** Its first moment, and the first that is no longer in it. */
  from: Instant,
  to: Instant,
  state: oneOf(periodStates),
  /** Of what was asked in it, so many are not done yet. */
  stillOpen: v.number(),
  /** When it closes, or has closed. */
  closesAt: Instant,
})
export type PeriodView = v.InferOutput<typeof Period>

/** What has changed since a period was closed, as a sentence: 「解决的多了 2 件」. */
const Restated = v.array(v.string())

/** A place below. `hidden`: fewer than three were asked, and none of it is shown. */
const Child = v.object({
  ...OrgNode.entries,
  retired: v.boolean(),
  hidden: v.boolean(),
  figures: v.nullable(Figures),
  backlog: v.nullable(Backlog),
})
export type FigureChild = v.InferOutput<typeof Child>

/** The share of the households that somebody lives in which has a linked member; null: nobody keeps households there. */
const Coverage = v.nullable(v.object({ lived: v.number(), covered: v.number() }))

const filters = {
  class: v.optional(oneOf(matterClasses, '没有这一类，请返回重选')),
  kind: v.optional(oneOf(kinds, '没有这一种，请返回重选')),
}

const Sentence = v.object({ made: v.string(), edited: v.nullable(v.string()) })

export const statisticsContract = {
  /**
   * 数字: the figures of one place, for one page. Without `orgId`: as a resident, those of the grid I live in this month; as a worker, of my
   * grid this week; as an officer, of my place this month. `as` chooses where somebody is more than one.
   */
  'statistics.here': {
    input: v.object({
      as: v.optional(oneOf(figureEyes, '请重新选择看哪里')),
      orgId: v.optional(OrgId),
      period: v.optional(PeriodName),
      ...filters,
    }),
    output: v.object({
      as: oneOf(figureEyes),
      place: OrgNode,
      /** The places above, from where the caller's own begins, for going back up. */
      path: v.array(OrgNode),
      period: Period,
      /** Fewer than three were asked, and whoever looks does not answer for the place. */
      hidden: v.boolean(),
      figures: v.nullable(Figures),
      backlog: v.nullable(Backlog),
      coverage: Coverage,
      /** What a resident reads, at most five; empty for the others. */
      sentences: v.array(v.string()),
      restated: Restated,
      children: v.array(Child),
      /** Until when everything that was saved is counted. */
      asOf: Instant,
    }),
    errors: figuresDenied,
  },
  /** The same figures over the last months or quarters, the oldest first: twelve months, or eight quarters. */
  'statistics.series': {
    input: v.object({
      orgId: v.optional(OrgId),
      by: v.optional(v.picklist(['month', 'quarter'], '请选按月还是按季'), 'month'),
      ...filters,
    }),
    output: v.object({ place: OrgNode, rows: v.array(v.object({ period: Period, figures: Figures, backlog: v.nullable(Backlog) })) }),
    errors: figuresDenied,
  },
  /** What each figure says and how it is counted, in words. */
  'statistics.define': {
    input: v.object({ figure: v.optional(oneOf(figures, '没有这个数字，请返回重选')) }),
    output: v.object({
      rows: v.array(
        v.object({
          figure: oneOf(figures),
          name: v.string(),
          what: v.string(),
          above: v.nullable(v.string()),
          below: v.nullable(v.string()),
        }),
      ),
    }),
    errors: [],
  },
  /** 报告: a month or a quarter of a place. With `sentences` and a `key` the words of it are put right: null keeps what was made. */
  'statistics.report': {
    input: v.object({
      ...ReportInput.entries,
      sentences: v.optional(v.pipe(v.array(v.nullable(Said(200, '这句话'))), v.maxLength(12, '报告最多 12 句话'))),
      key: v.optional(IdempotencyKey),
    }),
    output: v.object({
      place: OrgNode,
      title: v.string(),
      period: Period,
      figures: Figures,
      backlog: v.nullable(Backlog),
      sentences: v.array(Sentence),
      restated: Restated,
      children: v.array(Child),
      /** Whose words they are, where somebody has put them right. */
      editedBy: v.nullable(v.object({ name: v.string(), at: Instant })),
      can: v.array(oneOf(reportSteps)),
    }),
    errors: reportErrors,
  },
  ...repeatCalls,
  ...burdenCalls,
} as const
