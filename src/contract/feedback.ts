import * as v from 'valibot'
import { Cursor, DocumentId, IdempotencyKey, Instant, pageOf, Phone, Said, Text } from './fields'
import { toAnswerers } from './marks'
import { oneOf } from './matters-parts'
import { feedbackAbouts } from './words'

/** One opinion as the county reads it. */
export const FeedbackItem = v.object({
  id: DocumentId,
  number: v.string(),
  about: oneOf(feedbackAbouts, '请选是哪方面的意见'),
  text: v.string(),
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
    input: v.object({
      key: IdempotencyKey,
      about: oneOf(feedbackAbouts, '请选是哪方面的意见'),
      text: toAnswerers(Text(1000, '意见')),
      phone: v.optional(Phone),
    }),
    output: v.object({ id: DocumentId, number: v.string(), at: Instant }),
    errors: ['feedback.key_reused'],
  },
  /** For the county, newest first: what is still to be seen to, or (`handled`) what was. */
  'feedback.list': {
    input: v.object({ handled: v.optional(v.boolean()), after: v.optional(Cursor) }),
    output: pageOf(FeedbackItem),
    errors: ['feedback.not_yours'],
  },
  /** 已处理, once, with a reply if there is one to give. */
  'feedback.settle': {
    input: v.object({ id: DocumentId, key: v.optional(IdempotencyKey), reply: v.optional(Said(500, '回话')) }),
    output: FeedbackItem,
    errors: ['feedback.not_yours', 'feedback.not_found', 'feedback.handled', 'feedback.changed'],
  },
} as const
