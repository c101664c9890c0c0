import * as v from 'valibot'
import { Cursor, DocumentId, Instant, Nothing, pageOf } from './fields'

/** A message in the in-app inbox. `page` is what a tap opens, with its query and without a leading slash; null: there is nothing more to see. */
export const InboxItem = v.object({
  id: DocumentId,
  at: Instant,
  title: v.string(),
  text: v.string(),
  page: v.nullable(v.string()),
  readAt: v.nullable(Instant),
})
export type InboxItem = v.InferOutput<typeof InboxItem>

export const inboxContract = {
  /** Newest first. */
  'inbox.list': { input: v.object({ after: v.optional(Cursor) }), output: pageOf(InboxItem), errors: [] },
  /** One message read. Reading twice keeps the first time. */
  'inbox.read': { input: v.object({ id: DocumentId }), output: InboxItem, errors: ['inbox.not_found'] },
  /** The WeChat templates to ask consent for, on a tap: each acceptance buys one message. */
  'inbox.asks': { input: Nothing, output: v.object({ templateIds: v.array(v.string()) }), errors: [] },
} as const
