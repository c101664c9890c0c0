import * as v from 'valibot'
import { Cursor, DocumentId, Instant, Line, pageOf } from './fields'
import { forLooking } from './marks'
import { longestName } from './text'
import { oneOf } from './places'
import { callOutcomes, deliveries, detours, readers, urgencies } from './words-inbox'

/** Where one message went, without its words. `code` is WeChat's error code. */
export const TraceRow = v.object({
  id: DocumentId,
  at: Instant,
  title: v.string(),
  /** Masked; null: somebody who never said their name. */
  toName: v.nullable(v.string()),
  state: oneOf(deliveries),
  /** When it is looked at again; null: it has ended. */
  nextAt: v.nullable(Instant),
  trail: v.array(
    v.object({
      at: Instant,
      what: v.picklist([...Object.keys(deliveries), ...Object.keys(detours)] as (keyof typeof deliveries | keyof typeof detours)[]),
      code: v.nullable(v.number()),
    }),
  ),
  readAt: v.nullable(Instant),
})
export type TraceRow = v.InferOutput<typeof TraceRow>

/** One message with all that is known of its way, still without its words. */
export const TraceStory = v.object({
  ...TraceRow.entries,
  reader: oneOf(readers),
  urgency: oneOf(urgencies),
  /** The WeChat template of the last attempt; null: none was made. */
  template: v.nullable(v.string()),
  /** How often WeChat did not take it. */
  failures: v.number(),
  placeName: v.nullable(v.string()),
  /** Who tried to tell them by telephone; null: nobody was asked to. */
  call: v.nullable(
    v.object({
      by: Instant,
      doneAt: v.nullable(Instant),
      tries: v.array(v.object({ at: Instant, byName: v.string(), outcome: oneOf(callOutcomes) })),
    }),
  ),
  /** What their deputy was told instead, itself a message whose way can be seen. */
  deputy: v.nullable(v.object({ id: DocumentId, state: oneOf(deliveries) })),
})
export type TraceStory = v.InferOutput<typeof TraceStory>

/** A kind of message, by its title, and whom it speaks to. */
export const TraceKind = v.object({ id: v.string(), name: v.string(), reader: oneOf(readers) })
export type TraceKind = v.InferOutput<typeof TraceKind>

export const inboxTraceContract = {
  /**
   * Where messages went, newest first, for the county: all, those about one page, to one person (the beginning of a name, or a
   * whole telephone number), of one kind, in one state. `kinds`: the kinds there are.
   */
  'inbox.trace': {
    input: v.object({
      page: v.optional(v.pipe(v.string('请重新打开'), v.maxLength(200, '请重新打开'))),
      who: v.optional(forLooking(Line(longestName, '姓名或电话'))),
      kind: v.optional(v.pipe(v.string('请重新选择'), v.maxLength(60, '请重新选择'))),
      state: v.optional(oneOf(deliveries, '请重新选择')),
      after: v.optional(Cursor),
    }),
    output: v.object({ ...pageOf(TraceRow).entries, kinds: v.array(TraceKind) }),
    errors: ['inbox.not_yours', 'inbox.number_incomplete', 'inbox.many_people', 'inbox.kind_unknown'],
  },
  /** One of them. */
  'inbox.traceOne': { input: v.object({ id: DocumentId }), output: TraceStory, errors: ['inbox.not_yours', 'inbox.not_found'] },
} as const
