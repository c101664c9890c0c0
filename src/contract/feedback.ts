import * as v from 'valibot'
import { DocumentId, IdempotencyKey, Instant, Phone, Text } from './fields'
import { oneOf } from './matters-parts'
import { feedbackAbouts } from './words'

export const feedbackContract = {
  /** 投诉建议: about the service itself. The county's officer gets it; the number is the receipt. */
  'feedback.send': {
    input: v.object({
      key: IdempotencyKey,
      about: oneOf(feedbackAbouts, '请选是哪方面的意见'),
      text: Text(1000, '意见'),
      phone: v.optional(Phone),
    }),
    output: v.object({ id: DocumentId, number: v.string(), at: Instant }),
    errors: ['feedback.key_reused'],
  },
} as const
