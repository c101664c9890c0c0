import * as v from 'valibot'
import { Cursor, DocumentId, IdempotencyKey, Instant, pageOf, Phone, Said } from './fields'
import { oneOf, spoken } from './matters-parts'
import { halfWidth } from './text'
import { feedbackAbouts } from './words'

/** The receipt, as somebody reads it from paper or says it on the phone: JY20261126-3F2A. */
const Receipt = v.pipe(
  v.string(),
  v.transform((words) => halfWidth(words).toUpperCase().replace(/\s/g, '')),
  v.regex(/^JY\d{8}-[0-9A-Z]{4}$/, '编号像这样：JY20261126-3F2A，请照着抄'),
)

const Heard = v.nullable(v.object({ url: v.string(), seconds: v.number() }))

/** One opinion as whoever sent it reads it. */
export const OwnFeedback = v.object({
  id: DocumentId,
  number: v.string(),
  about: oneOf(feedbackAbouts),
  text: v.string(),
  voice: Heard,
  unnamed: v.boolean(),
  at: Instant,
  /** Null: nobody has seen to it yet. */
  handled: v.nullable(v.object({ at: Instant, reply: v.nullable(v.string()) })),
})
export type OwnFeedback = v.InferOutput<typeof OwnFeedback>

/** One opinion as the county reads it. */
export const FeedbackItem = v.object({
  id: DocumentId,
  number: v.string(),
  about: oneOf(feedbackAbouts, '请选是哪方面的意见'),
  text: v.string(),
  voice: Heard,
  /** Name and phone are null where whoever sent it did not want to be named. */
  name: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  at: Instant,
  /** Null: nobody has seen to it yet. `reply` went to whoever sent it. */
  handled: v.nullable(v.object({ at: Instant, byName: v.string(), reply: v.nullable(v.string()) })),
  can: v.array(v.picklist(['settle'])),
})
export type FeedbackItem = v.InferOutput<typeof FeedbackItem>

export const feedbackContract = {
  /** 投诉建议: about the service itself. The county's officer gets it; the number is the receipt. */
  'feedback.send': {
    input: spoken(
      {
        key: IdempotencyKey,
        about: oneOf(feedbackAbouts, '请选是哪方面的意见'),
        phone: v.optional(Phone),
        /** Who reads it learns neither name nor number; the reply reaches whoever sent it all the same. */
        unnamed: v.optional(v.boolean()),
      },
      { max: 1000, what: '意见' },
    ),
    output: v.object({ id: DocumentId, number: v.string(), at: Instant }),
    errors: ['feedback.key_reused', 'feedback.voice_not_yours'],
  },
  /** 我提过的, newest first, each with its answer; with a number, that one. */
  'feedback.mine': {
    input: v.object({ number: v.optional(Receipt), after: v.optional(Cursor) }),
    output: pageOf(OwnFeedback),
    errors: [],
  },
  /** For the county, newest first: what is still to be seen to, or (`handled`) what was; with a number, that one. */
  'feedback.list': {
    input: v.object({ handled: v.optional(v.boolean()), number: v.optional(Receipt), after: v.optional(Cursor) }),
    output: pageOf(FeedbackItem),
    errors: ['feedback.not_yours'],
  },
  /** 已处理, once, with a reply if there is one to give. */
  'feedback.settle': {
    input: v.object({ id: DocumentId, key: v.optional(IdempotencyKey), reply: v.optional(Said(500, '回答')) }),
    output: FeedbackItem,
    errors: ['feedback.not_yours', 'feedback.not_found', 'feedback.handled', 'feedback.changed'],
  },
} as const
