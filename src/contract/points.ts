import * as v from 'valibot'
import { Cursor, DocumentId, IdempotencyKey, Instant, Nothing, OrgId, Text } from './fields'
import { oneOf } from './places'
import { EntryView, EventView, PointsRules, RuleView } from './points-parts'
import { earners } from './words-points'

const Township = v.pipe(OrgId, v.regex(/^\d{9}$/, '请选一个乡镇(街道)'))

/** The account of whoever asks. */
const Mine = v.object({
  /** Of all entries; of that what is set aside, and what later points must pay first. */
  balance: v.number(),
  held: v.number(),
  open: v.number(),
  /** Newest first, 20 a page. */
  rows: v.array(EntryView),
  next: v.nullable(Cursor),
  /** How they may earn, by the rules in force. */
  ways: v.array(RuleView),
  /** Whether a family may use points together here. */
  family: v.boolean(),
})

const Change = v.object({ before: v.number(), after: v.number() })

/** What new rules would have meant for a quarter of a township. While there is `more`, ask again. */
export const PreviewView = v.object({
  id: DocumentId,
  orgId: OrgId,
  orgName: v.string(),
  from: Instant,
  to: Instant,
  of: v.number(),
  done: v.number(),
  more: v.boolean(),
  total: Change,
  byWho: v.array(v.object({ who: oneOf(earners), ...Change.entries })),
  byCommunity: v.array(v.object({ orgId: OrgId, name: v.string(), ...Change.entries })),
  /** How many people would have had more, less, as much: nobody by name. */
  people: v.object({ more: v.number(), less: v.number(), same: v.number() }),
})
export type PreviewView = v.InferOutput<typeof PreviewView>

const Rules = v.object({
  inForce: v.array(RuleView),
  /** The rules in force are the product's examples: nobody has set any. */
  example: v.boolean(),
  planned: v.nullable(v.object({ from: Instant, rules: PointsRules })),
  /** What a form begins with. */
  draft: PointsRules,
  /** The first day on which new rules may begin. */
  earliest: Instant,
  editions: v.array(v.object({ from: Instant, at: Instant, byName: v.string(), note: v.nullable(v.string()) })),
  /** Townships whose last quarter may be looked at. */
  townships: v.array(v.object({ id: OrgId, name: v.string() })),
  can: v.array(v.picklist(['save', 'preview'])),
})
export type RulesShown = v.InferOutput<typeof Rules>

export const pointsContract = {
  'points.mine': { input: v.object({ after: v.optional(Cursor) }), output: Mine, errors: [] },
  /**
   * Why: the outcome behind an entry, the rule and its words, who confirmed it,
   * and what became of it; of what was given or received, with whom and when.
   */
  'points.story': {
    input: v.object({ id: DocumentId }),
    output: v.object({
      entry: EntryView,
      event: v.nullable(EventView),
      rule: v.nullable(RuleView),
      gift: v.nullable(v.object({ name: v.string(), at: Instant })),
      related: v.array(EntryView),
    }),
    errors: ['points.not_found'],
  },
  'points.rules': { input: Nothing, output: Rules, errors: [] },
  /** A new table, from a day on that has not begun yet. */
  'points.saveRules': {
    input: v.object({
      rules: PointsRules,
      from: v.pipe(v.number('请选择从哪天开始'), v.integer('请选择从哪天开始')),
      note: v.optional(Text(100, '说明')),
      key: v.optional(IdempotencyKey),
    }),
    output: Rules,
    errors: ['points.not_yours', 'points.from_wrong', 'points.changed'],
  },
  /**
   * The communities of a township by confirmed outcomes for each thousand residents: never people, and only where the county has
   * switched it on. Without an id the caller's own township; null where the county's may choose one.
   */
  'points.byOrg': {
    input: v.object({ orgId: v.optional(Township) }),
    output: v.object({
      on: v.boolean(),
      orgId: v.nullable(OrgId),
      orgName: v.string(),
      from: Instant,
      to: Instant,
      /** In the order of the codes. */
      rows: v.array(
        v.object({
          orgId: OrgId,
          name: v.string(),
          outcomes: v.number(),
          residents: v.nullable(v.number()),
          perThousand: v.nullable(v.number()),
        }),
      ),
      townships: v.array(v.object({ id: OrgId, name: v.string() })),
    }),
    errors: ['points.no_overview'],
  },
  /** 「按新规则重算上季度会怎样」: works for some seconds; the same again while there is `more`. */
  'points.preview': {
    input: v.object({ orgId: Township, rules: PointsRules }),
    output: PreviewView,
    errors: ['points.not_yours', 'points.changed', 'grid.not_found'],
  },
  /** The last preview of whoever asks, to go on with it or to look at it again. */
  'points.previewed': { input: Nothing, output: v.nullable(v.object({ preview: PreviewView, rules: PointsRules })), errors: [] },
} as const
