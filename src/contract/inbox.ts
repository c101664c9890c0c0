import * as v from 'valibot'
import { Cursor, DocumentId, IdempotencyKey, Instant, Nothing, OrgId, pageOf, Said, Text } from './fields'
import { forLooking, toAnswerers } from './marks'
import { inboxRemindersContract } from './inbox-reminders'
import { inboxTraceContract } from './inbox-trace'
import { oneOf } from './places'
import { callOutcomes, deliveries } from './words-inbox'

/**
 * A message in the in-app inbox. `page` is what a tap opens, with its query
 * and without a leading slash; null: there is nothing more to see.
 */
export const InboxItem = v.object({
  id: DocumentId,
  at: Instant,
  title: v.string(),
  text: v.string(),
  page: v.nullable(v.string()),
  readAt: v.nullable(Instant),
})
export type InboxItem = v.InferOutput<typeof InboxItem>

/** Somebody whom WeChat does not reach, and what they must be told. `tries`: who tried, oldest first. */
export const CallEntry = v.object({
  id: DocumentId,
  name: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  /** What they must be told, and in whose words. */
  title: v.string(),
  text: v.string(),
  page: v.nullable(v.string()),
  /** Why WeChat did not reach them. */
  why: v.picklist(Object.keys(deliveries) as (keyof typeof deliveries)[]),
  at: Instant,
  by: Instant,
  tries: v.array(v.object({ at: Instant, byName: v.string(), outcome: oneOf(callOutcomes), note: v.nullable(v.string()) })),
  doneAt: v.nullable(Instant),
  /** They have died: nobody is to be called. */
  passed: v.boolean(),
  can: v.array(v.picklist(['called'])),
})
export type CallEntry = v.InferOutput<typeof CallEntry>

const TemplateCheck = v.object({
  /** The product's name of the template: the key in `settings.templates`. */
  name: v.string(),
  title: v.string(),
  /** Kinds of messages that use it, by their titles. */
  messages: v.array(v.string()),
  /** The real template that was compared; null: none was found. */
  found: v.nullable(v.object({ id: v.nullable(v.string()), title: v.string() })),
  /** In Chinese, what does not fit; empty: it fits. */
  faults: v.array(v.string()),
  /** What to save in `settings.templates` so that it fits; null where it cannot. */
  suggested: v.nullable(
    v.object({
      name: v.string(),
      id: v.string(),
      longTerm: v.boolean(),
      fields: v.array(v.object({ ours: v.string(), theirs: v.string() })),
    }),
  ),
})
export type TemplateCheck = v.InferOutput<typeof TemplateCheck>

export const inboxContract = {
  ...inboxRemindersContract,
  ...inboxTraceContract,
  /** Newest first; `unread`: only those. */
  'inbox.list': {
    input: v.object({ unread: v.optional(v.boolean('请重新选择'), false), after: v.optional(Cursor) }),
    output: pageOf(InboxItem),
    errors: [],
  },
  /** One message read. Reading twice keeps the first time. */
  'inbox.read': { input: v.object({ id: DocumentId }), output: InboxItem, errors: ['inbox.not_found'] },
  /** Everything that is unread. */
  'inbox.readAll': { input: Nothing, output: v.object({ read: v.number() }), errors: [] },
  /**
   * Those whom WeChat does not reach, in the places I answer for or help in (or in one
   * of them): what is due first at the top; `done`: what has been done, newest first.
   */
  'inbox.callList': {
    input: v.object({ orgId: v.optional(OrgId), done: v.optional(v.boolean('请重新选择'), false), after: v.optional(Cursor) }),
    output: pageOf(CallEntry),
    errors: ['inbox.not_yours'],
  },
  /** How a call or a visit ended. Somebody who did not answer stays on the list. */
  'inbox.called': {
    input: v.object({
      id: DocumentId,
      outcome: oneOf(callOutcomes, '请选择说到了没有'),
      note: v.optional(toAnswerers(Said(100, '说明'))),
      key: v.optional(IdempotencyKey),
    }),
    output: CallEntry,
    errors: ['inbox.call_not_found', 'inbox.not_yours', 'inbox.call_done', 'inbox.changed'],
  },
  /**
   * Compares each template of ours with the account's real ones: the JSON
   * that WeChat's template list gives, or the text copied from its page.
   */
  'inbox.checkTemplates': {
    input: v.object({ text: forLooking(Text(20_000, '模板内容')) }),
    output: v.object({ rows: v.array(TemplateCheck), unused: v.array(v.string()) }),
    errors: ['inbox.not_yours', 'inbox.templates_unreadable'],
  },
} as const
