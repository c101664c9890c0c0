import * as v from 'valibot'
import { DocumentId, IdempotencyKey, Instant, Nothing } from './fields'
import { oneOf } from './places'
import { consents, promisedWords } from './words-inbox'

/** Minutes after midnight, +08:00. */
const Minute = v.pipe(
  v.number('请选择时间'),
  v.integer('请选择时间'),
  v.minValue(0, '时间不对，请重新选择'),
  v.maxValue(24 * 60, '时间不对，请重新选择'),
)
/** From one time of day to another, perhaps past midnight. */
const Span = v.pipe(
  v.object({ from: Minute, to: Minute }, '请选择时间'),
  v.check(({ from, to }) => from !== to, '开始和结束不能一样'),
)

/**
 * When somebody is on duty: outside of it only danger reaches them, and what
 * starts a clock as soon as that clock runs. Weekdays: 1 Monday to 7 Sunday.
 */
const Duty = v.pipe(
  v.object(
    {
      days: v.pipe(
        v.array(v.pipe(v.number('请选择星期'), v.integer('请选择星期'), v.minValue(1, '请选择星期'), v.maxValue(7, '请选择星期'))),
        v.minLength(1, '至少选一天'),
        v.maxLength(7, '请选择星期'),
      ),
      from: Minute,
      to: Minute,
    },
    '请选择值班时间',
  ),
  v.check(({ from, to }) => from < to, '下班要晚于上班'),
)

/** How many reminders of one template are left. `left` null: nobody knows yet, or it needs none (`longTerm`). */
const Template = v.object({
  templateId: v.string(),
  title: v.string(),
  left: v.nullable(v.number()),
  longTerm: v.boolean(),
  /** Asked for again from then on; null: now. */
  askAgainAt: v.nullable(Instant),
  /** Turned off in WeChat's own settings: only the person can turn it on there. */
  off: v.boolean(),
})

const Reminders = v.object({
  templates: v.array(Template),
  /** 「还能收到 N 条提醒」; null: nobody knows. */
  remaining: v.nullable(v.number()),
})
export type Reminders = v.InferOutput<typeof Reminders>

const Shown = v.object({
  ...Reminders.entries,
  /** What holds for me now. `quiet` null: no quiet hours; `duty` null: none chosen. */
  quiet: v.nullable(v.object({ from: v.number(), to: v.number() })),
  /** WeChat messages a day before the rest becomes one digest. */
  most: v.number(),
  duty: v.nullable(v.object({ days: v.array(v.number()), from: v.number(), to: v.number() })),
  /** The county's own, and what one may choose within. */
  county: v.object({
    quiet: v.object({ from: v.number(), to: v.number() }),
    quietLongest: v.number(),
    most: v.number(),
    mostAtMost: v.number(),
    digestAt: v.number(),
  }),
  /** `duty` only for those who answer for a place. */
  can: v.array(v.picklist(['quiet', 'most', 'duty'])),
})
export type InboxSettings = v.InferOutput<typeof Shown>

const byTemplate = (what: string) =>
  v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(100, '请重新授权')), oneOf(consents, what)),
    v.check((answers) => Object.keys(answers).length <= 5, '一次最多 5 个模板'),
  )

export const inboxRemindersContract = {
  /** How WeChat may reach me, and how many reminders are left. */
  'inbox.settings': { input: Nothing, output: Shown, errors: [] },
  /** Values left out stay as they are; null goes back to the county's own. */
  'inbox.saveSettings': {
    input: v.object({
      quiet: v.optional(v.nullable(Span)),
      most: v.optional(
        v.nullable(v.pipe(v.number('请填数字'), v.integer('请填整数'), v.minValue(1, '至少 1 条'), v.maxValue(50, '最多 50 条'))),
      ),
      duty: v.optional(v.nullable(Duty)),
      key: v.optional(IdempotencyKey),
    }),
    output: Shown,
    errors: ['inbox.quiet_too_long', 'inbox.too_many', 'inbox.no_duty', 'inbox.changed'],
  },
  /**
   * What WeChat's sheet answered, by template id: each accept buys one reminder. `kept`: what 「总是保持」 stands at
   * (`getSetting({ withSubscriptions: true })`), by template id. `about`: the matter for which it was asked; `promised`: what WeChat
   * will say of it, and an acceptance stands by for each.
   */
  'inbox.grant': {
    input: v.object({
      answers: byTemplate('请重新授权'),
      kept: v.optional(byTemplate('请重新授权')),
      about: v.optional(DocumentId),
      key: IdempotencyKey,
    }),
    output: v.object({ ...Reminders.entries, promised: v.array(oneOf(promisedWords)) }),
    errors: ['inbox.changed'],
  },
  /**
   * The templates to ask consent for now, on a tap: at most 5, none that was refused a short while ago, none of which enough
   * are left. `silent`: those of them that 「总是保持」 accepts, so that no sheet appears: any ordinary tap may top them up.
   */
  'inbox.asks': {
    input: Nothing,
    output: v.object({
      templateIds: v.array(v.string()),
      silent: v.array(v.string()),
      remaining: v.nullable(v.number()),
      unread: v.number(),
    }),
    errors: [],
  },
} as const
