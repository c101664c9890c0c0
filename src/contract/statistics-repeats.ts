import * as v from 'valibot'
import { CommunityId, Cursor, DocumentId, IdempotencyKey, Instant, pageOf, Said } from './fields'
import { toAnswerers } from './marks'
import { oneOf } from './places'
import { repeatDecisions, repeatKinds } from './words-repeats'

/** A card of something that comes again: no names, no words of anybody. */
export const RepeatView = v.object({
  id: DocumentId,
  kind: oneOf(repeatKinds),
  categoryName: v.string(),
  gridName: v.string(),
  communityName: v.string(),
  /** The grid is no more: it was split, or went into another. */
  retired: v.boolean(),
  /** The first of what it is made of, and what made it come again; `lastYear`: when the season begins, and since when that is shown. */
  from: Instant,
  at: Instant,
  /** Nobody need decide after this. */
  until: Instant,
  /** How many asked. */
  people: v.number(),
  /** What was asked, at most 20, for whoever looks closer. */
  matters: v.array(DocumentId),
  many: v.number(),
  decision: v.nullable(v.object({ what: oneOf(repeatDecisions), reason: v.string(), at: Instant, byName: v.string() })),
  can: v.array(v.picklist(['decide'])),
})
export type RepeatView = v.InferOutput<typeof RepeatView>

export const repeatCalls = {
  /** 反复出现的事: what comes again in my communities, or in one that I stand above; the newest first. `decided`: what became of those before. */
  'statistics.repeats': {
    input: v.object({ orgId: v.optional(CommunityId), decided: v.optional(v.boolean(), false), after: v.optional(Cursor) }),
    output: pageOf(RepeatView),
    errors: ['statistics.repeat_choose', 'statistics.repeat_not_yours'],
  },
  /** What is made of it, by the secretary or whoever stands above, once, with a reason. */
  'statistics.decideRepeat': {
    input: v.object({
      id: DocumentId,
      what: oneOf(repeatDecisions, '请选怎么办'),
      reason: toAnswerers(Said(200, '理由')),
      key: IdempotencyKey,
    }),
    output: RepeatView,
    errors: [
      'statistics.repeat_not_found',
      'statistics.repeat_not_yours',
      'statistics.repeat_decided',
      'statistics.repeat_gone',
      'statistics.repeat_over',
      'statistics.key_reused',
      'statistics.repeat_changed',
    ],
  },
} as const
