import * as v from 'valibot'
import { Cursor, DocumentId, Instant, pageOf } from './fields'
import { oneOf } from './places'
import { heldWhys, whatWaits } from './words-moderation'

/** Something that the check left to a person. `text`: the words; `url`: a link to the file. */
export const Held = v.object({
  id: DocumentId,
  what: oneOf(whatWaits),
  text: v.nullable(v.string()),
  url: v.nullable(v.string()),
  /** Who wrote it, the name masked. */
  who: v.string(),
  why: oneOf(heldWhys),
  at: Instant,
  /** Null: it waits. `came`: what became of words that were let through; null: they are on their way, or there is nothing to send. */
  decided: v.nullable(v.object({ at: Instant, byName: v.string(), allowed: v.boolean(), came: v.nullable(v.string()) })),
  can: v.array(v.picklist(['decide'])),
})
export type Held = v.InferOutput<typeof Held>

export const moderationContract = {
  /** 待看的话: what waits below the place I answer for, what came first at the top. */
  'moderation.list': {
    input: v.object({ after: v.optional(Cursor) }),
    output: pageOf(Held),
    errors: ['moderation.not_yours'],
  },
  /** Once. `allow`: words are sent as they were written, a file is shown again; otherwise whoever wrote them reads that they were not. */
  'moderation.decide': {
    input: v.object({ id: DocumentId, allow: v.boolean('请选能发还是不能发') }),
    output: Held,
    errors: ['moderation.not_yours', 'moderation.not_found', 'moderation.own', 'moderation.decided', 'moderation.changed'],
  },
} as const
