import * as v from 'valibot'
import { Arrangement } from './arrangement'
import { Doors } from './doors'
import { Hotline, IdempotencyKey, Instant, Line, Nothing, Said, Text } from './fields'
import { ItemId, Lists } from './lists'
import { oneOf } from './places'

/** Classes of matters, each with its limits. */
export const matterClasses = {
  danger: '有危险',
  utilities: '水电暖气',
  road: '道路路灯',
  question: '咨询',
  help: '求助建议',
  complaint: '投诉纠纷',
  hard: '疑难复杂',
} as const

const amount = v.pipe(v.number('请填数字'), v.minValue(0.5, '时间太短'), v.maxValue(24 * 366, '时间太长'))

/**
 * How long something may take: hours day and night (danger), hours or days of every day that never run out at night, or by the
 * working calendar.
 */
const Limit = v.union(
  [
    v.object({ hours: amount }),
    v.object({ wakingHours: amount }),
    v.object({ days: amount }),
    v.object({ workingHours: amount }),
    v.object({ workingDays: amount }),
  ],
  '请填写时限',
)

const Limits = v.object({ respond: Limit, echo: v.nullable(Limit), answer: Limit })

/** Came later: whoever leaves it out keeps the defaults. */
const roads = {
  limits: { respond: { workingHours: 2 }, echo: { workingDays: 2 }, answer: { workingDays: 5 } },
  raiseAfter: { workingDays: 1 },
}

const Category = v.object({
  id: v.pipe(v.string('类别缺少代号'), v.regex(/^[a-z][a-zA-Z0-9]{1,38}$/, '类别代号只能用英文字母和数字')),
  name: Line(10, '类别名称'),
  class: oneOf(matterClasses, '请选择时限类别'),
  hints: v.pipe(v.array(Line(10, '提示词')), v.maxLength(40, '提示词最多 40 个')),
})

const Minute = v.pipe(v.number('请填写上下班时间'), v.integer(), v.minValue(0, '上下班时间不对'), v.maxValue(24 * 60, '上下班时间不对'))
const Span = v.pipe(
  v.tuple([Minute, Minute], '请填写上下班时间'),
  v.check(([from, to]) => from < to, '下班要晚于上班'),
)

const whole = (min: number, max: number) =>
  v.pipe(v.number('请填数字'), v.integer('请填整数'), v.minValue(min, `不能小于 ${min}`), v.maxValue(max, `不能大于 ${max}`))

/** Figures of published practice, each with a default and its source. */
const Numbers = v.object({
  linksMin: whole(0, 50),
  linksUsual: whole(1, 50),
  linksMax: whole(1, 100),
  visitHighDays: whole(1, 366),
  visitKeyDays: whole(1, 366),
  visitGeneralDays: whole(1, 366),
  visitOrdinaryDays: whole(1, 366),
  /** How early a contact counts for what is due, of a hundred parts of its interval. */
  visitGracePercent: v.optional(whole(0, 90), 33),
  weightResponse: whole(0, 100),
  weightSolved: whole(0, 100),
  weightSatisfied: whole(0, 100),
  callBackPercent: whole(0, 100),
  urbanHouseholds: whole(1, 5000),
  ruralHouseholds: whole(1, 5000),
  attendMetres: v.optional(whole(0, 5000), 0),
  /** Came later: whoever leaves them out keeps the defaults. */
  shopDays: v.optional(whole(1, 60), 7),
  appealDays: v.optional(whole(1, 60), 5),
  appealContestDays: v.optional(whole(1, 366), 15),
  manualDays: v.optional(whole(1, 60), 7),
  linksCentre: v.optional(whole(1, 200), 47),
  linksFrail: v.optional(whole(0, 20), 3),
  factMonths: v.optional(whole(1, 24), 12),
  factFrailMonths: v.optional(whole(1, 24), 6),
  /** What may be asked of one worker in a week, and what a tap, a written field and reading take: shown to who asks. */
  burdenMessages: v.optional(whole(1, 500), 15),
  burdenFields: v.optional(whole(1, 1000), 60),
  burdenMinutes: v.optional(whole(1, 2400), 90),
  burdenTapSeconds: v.optional(whole(1, 60), 2),
  burdenFieldSeconds: v.optional(whole(1, 600), 10),
  burdenReading: v.optional(whole(50, 2000), 300),
  /** Switches: 1 is on. */
  compareCommunities: v.optional(whole(0, 1), 0),
  familyPools: v.optional(whole(0, 1), 0),
})

/** A list that people choose from: each with a code that stays when its name changes. */
const Choices = (what: string, most: number) =>
  v.pipe(
    v.array(v.object({ id: ItemId, name: Line(20, what) })),
    v.minLength(1, `至少要有一项${what}`),
    v.maxLength(most, `${what}最多 ${most} 项`),
    v.check((choices) => new Set(choices.map(({ id }) => id)).size === choices.length, `${what}的代号不能重复`),
  )

const DayMinute = v.pipe(
  v.number('请选择时间'),
  v.integer('请选择时间'),
  v.minValue(0, '时间不对，请重新选择'),
  v.maxValue(24 * 60, '时间不对，请重新选择'),
)

/** How and when people are reached. Times in minutes after midnight, +08:00. */
const Reaching = v.object({
  /** The night: only danger is sent then, and outside danger no clock runs. */
  quiet: v.pipe(
    v.object({ from: DayMinute, to: DayMinute }, '请选择休息时间'),
    v.check(({ from, to }) => from !== to, '开始和结束不能一样'),
  ),
  /** Hours: quiet hours that somebody chooses last no longer. */
  quietLongest: whole(1, 16),
  /** WeChat messages to one person a day before the rest becomes one digest. */
  most: whole(1, 50),
  mostAtMost: whole(1, 50),
  digestAt: DayMinute,
  /** After a refusal nobody is asked for so many days. */
  askAgainDays: whole(1, 90),
  /** Within which somebody calls whom WeChat does not reach. */
  callWithin: Limit,
})

const FieldKey = v.pipe(v.string('模板字段不对'), v.regex(/^[a-z_]+\d+$/, '模板字段不对'))

/** The account's own templates, by the product's names. `fields`: keys that differ, ours and theirs. */
const Templates = v.pipe(
  v.array(
    v.object({
      name: v.pipe(v.string('没有这个模板'), v.regex(/^[a-z][a-zA-Z]{1,38}$/, '没有这个模板')),
      id: v.pipe(v.string('请填写模板 ID'), v.trim(), v.regex(/^[A-Za-z0-9_-]{5,100}$/, '模板 ID 不对，请从微信后台复制')),
      longTerm: v.boolean('请选择是不是长期模板'),
      fields: v.pipe(v.array(v.object({ ours: FieldKey, theirs: FieldKey })), v.maxLength(10, '模板字段太多')),
    }),
  ),
  v.maxLength(30, '模板最多 30 个'),
)

const RepairPhone = v.nullable(v.pipe(v.string('请填写电话'), v.regex(/^\d{3,12}$/, '电话号码不对，请检查')))

export const SettingsValues = v.object({
  limits: v.object({
    danger: Limits,
    utilities: Limits,
    road: v.optional(Limits, roads.limits),
    question: Limits,
    help: Limits,
    complaint: Limits,
    hard: Limits,
  }),
  categories: v.pipe(v.array(Category), v.minLength(1, '至少要有一个类别'), v.maxLength(40, '最多 40 个类别')),
  workday: v.pipe(v.array(Span), v.minLength(1, '请填写上下班时间'), v.maxLength(4, '一天最多 4 段上班时间')),
  /** 放假安排: years of which the county has entered what was announced. */
  arrangements: v.pipe(
    v.array(Arrangement),
    v.maxLength(20, '放假安排最多 20 年'),
    v.check((all) => new Set(all.map(({ year }) => year)).size === all.length, '一年只能有一份放假安排'),
  ),
  confirmWithin: Limit,
  reworkWithin: Limit,
  callBackWithin: Limit,
  contactWithin: Limit,
  reopenWithin: Limit,
  /** How long after a missed limit the next level above is told. */
  raiseAfter: v.object({
    danger: Limit,
    utilities: Limit,
    road: v.optional(Limit, roads.raiseAfter),
    question: Limit,
    help: Limit,
    complaint: Limit,
    hard: Limit,
  }),
  whistle: Limits,
  /** Who repairs a cut of power, water, heat or gas at any hour; null: nobody is named. */
  suppliers: v.object({ power: RepairPhone, water: RepairPhone, heat: RepairPhone, gas: RepairPhone }),
  /** Shown before the form where somebody may be in danger. */
  emergency: v.pipe(
    v.array(v.object({ name: Line(20, '名称'), phone: Hotline })),
    v.minLength(1, '至少留一个紧急电话'),
    v.maxLength(10, '紧急电话最多 10 个'),
  ),
  /** Replies that fill themselves and stay editable. */
  replies: v.object({ respond: Said(300, '回应模板'), echo: Said(300, '回音模板'), answer: Said(300, '回答模板') }),
  numbers: Numbers,
  /** What a member may be good at. */
  skills: Choices('特长', 60),
  /** The classes of posts and of service that a community offers. */
  serviceClasses: Choices('服务类别', 20),
  /** 八必访, 六必清, 三带去, 三带回. */
  lists: Lists,
  reaching: Reaching,
  templates: Templates,
  doors: Doors,
})
export type SettingsValues = v.InferOutput<typeof SettingsValues>

const Shown = v.object({
  inForce: SettingsValues,
  /** What has been decided and begins later; null when nothing. */
  planned: v.nullable(v.object({ from: Instant, values: SettingsValues })),
  defaults: SettingsValues,
  /** Where a default comes from: `key` is "limits.danger", "numbers.linksMax"... */
  sources: v.array(v.object({ key: v.string(), label: v.string(), source: v.string() })),
  /** Newest first, at most 20. */
  editions: v.array(v.object({ from: Instant, at: Instant, byName: v.string(), note: v.nullable(v.string()) })),
  /** The year whose arrangement should be entered by now: this one, in December the next; null when nothing is missing. */
  unarranged: v.nullable(v.number()),
  can: v.array(v.picklist(['save'])),
})
export type SettingsShown = v.InferOutput<typeof Shown>

export const settingsContract = {
  /** For those to whom work comes. */
  'settings.show': { input: Nothing, output: Shown, errors: ['settings.not_staff'] },
  /** Values left out stay as they are. They begin at once, or at `from`. */
  'settings.save': {
    input: v.object({
      values: v.partial(SettingsValues),
      from: v.optional(v.pipe(v.number('请选择从哪天开始'), v.integer())),
      note: v.optional(Text(100, '说明')),
      key: v.optional(IdempotencyKey),
    }),
    output: Shown,
    errors: [
      'settings.not_yours',
      'settings.from_past',
      'settings.weights_wrong',
      'settings.category_lost',
      'settings.holiday_missing',
      'settings.other_year',
      'settings.works_wrong',
      'settings.changed',
    ],
  },
} as const
