import * as v from 'valibot'
import { DocumentId, Instant, Text } from './fields'
import { oneOf } from './places'
import { confirmers, earners, entryKinds, measures, outcomeKinds } from './words-points'

const whole = (max: number, what: string) =>
  v.pipe(v.number(`请填${what}`), v.integer(`${what}要填整数`), v.minValue(1, `${what}至少是 1`), v.maxValue(max, `${what}最多 ${max}`))

/** The most that a rule pays one person in a day, a month and a quarter; null: no limit. */
const Caps = v.object({
  day: v.nullable(whole(1000, '每天上限')),
  month: v.nullable(whole(10_000, '每月上限')),
  quarter: v.nullable(whole(10_000, '每季上限')),
})

/** One rule: who earns how much for which confirmed outcome. There is one at most for each pair. */
export const PointsRule = v.pipe(
  v.object({
    of: oneOf(outcomeKinds, '只有确认办成的事才能计分，请选一种'),
    who: oneOf(earners, '请选谁得分'),
    points: whole(100, '分值'),
    per: oneOf(measures, '请选怎么计'),
    caps: Caps,
    /** It pays for what is confirmed from here on, and until there; null: always. */
    from: v.nullable(Instant),
    to: v.nullable(Instant),
    words: Text(60, '说明'),
  }),
  v.check(({ of, per }) => (per === 'agreed') === (of === 'manualConfirmed'), '线下补记按商定的分计，别的不能这样计'),
  v.check(({ of, per }) => per !== 'hour' || of === 'hoursConfirmed', '只有服务时长能按小时计'),
  v.check(({ from, to }) => from === null || to === null || from < to, '结束日期要晚于开始日期'),
)
export type PointsRule = v.InferOutput<typeof PointsRule>

/** The whole table. */
export const PointsRules = v.pipe(
  v.array(PointsRule, '请填写规则'),
  v.maxLength(16, '最多 16 条规则'),
  v.check((rules) => new Set(rules.map(({ of, who }) => `${of} ${who}`)).size === rules.length, '同一种事、同一种人只能有一条规则'),
)

/** One line of a person's ledger. `number` counts them from 1. */
export const EntryView = v.object({
  id: DocumentId,
  number: v.number(),
  at: Instant,
  kind: oneOf(entryKinds),
  /** What it did to the balance. */
  amount: v.number(),
  /** What it was about, and why: 「俄体村第2网格 道路路灯」. */
  title: v.string(),
  words: v.string(),
})
export type EntryView = v.InferOutput<typeof EntryView>

/** What a rule says, to those whom it pays. */
export const RuleView = v.object({
  of: oneOf(outcomeKinds),
  who: oneOf(earners),
  points: v.number(),
  per: oneOf(measures),
  caps: v.object({ day: v.nullable(v.number()), month: v.nullable(v.number()), quarter: v.nullable(v.number()) }),
  words: v.string(),
  version: v.number(),
})
export type RuleView = v.InferOutput<typeof RuleView>

/** A confirmed outcome as those who earned by it see it. */
export const EventView = v.object({
  of: oneOf(outcomeKinds),
  at: Instant,
  title: v.string(),
  page: v.nullable(v.string()),
  confirmedBy: oneOf(confirmers),
  minutes: v.nullable(v.number()),
  takenBack: v.nullable(v.object({ at: Instant, why: v.string() })),
})
export type EventView = v.InferOutput<typeof EventView>
