import { createHash } from 'node:crypto'
import type { Effect } from './aggregate'
import { insert, update } from './documents'
import type { SettledCollection } from './indexes'

/** What ought to have followed from something saved and never did, however often it was tried. It stays in its document as well. */
export interface DeadLetter {
  readonly _id: string
  readonly collection: SettledCollection
  readonly documentId: string
  readonly effectId: string
  readonly kind: string
  /** What the last try said. */
  readonly reason: string
  readonly at: number
  /** When the county was told; null: not yet. */
  readonly toldAt: number | null
  /** When somebody had it tried again; null: it waits. */
  readonly doneAt: number | null
}

interface Failed {
  readonly document: { readonly _id: string }
  readonly effect: Effect
  readonly reason: string
}

const idOf = (collection: string, documentId: string, effectId: string) =>
  `dead_${createHash('sha256').update(`${collection}/${documentId}/${effectId}`).digest('hex').slice(0, 24)}`

/** Writes it down once for an effect; one that fails again after it was tried anew is open again. */
export const keepDeadLetter = async (collection: SettledCollection, { document, effect, reason }: Failed, now: number): Promise<void> => {
  const { _id: documentId } = document
  const _id = idOf(collection, documentId, effect.id)
  const open = { reason, at: now, toldAt: null, doneAt: null }
  const letter: DeadLetter = { _id, collection, documentId, effectId: effect.id, kind: effect.kind, ...open }
  if (!(await insert('deadLetters', letter))) await update('deadLetters', { _id }, open)
}

/** Has what stands in a dead letter tried again by the next run of the clock, from the beginning. */
export const tryAgain = async ({ _id, collection, documentId }: DeadLetter, now: number): Promise<void> => {
  await update(collection, { _id: documentId }, { effectsDueAt: now, effectsTries: 0 })
  await update('deadLetters', { _id, doneAt: null }, { doneAt: now })
}
