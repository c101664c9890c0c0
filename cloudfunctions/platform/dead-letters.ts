import { derivedId } from '../ground/ids'
import type { DeadLetter, Effect } from './aggregate'
import { insert, update } from './documents'
import type { SettledCollection } from './indexes'

interface Failed {
  readonly document: { readonly _id: string }
  readonly effect: Effect
  readonly reason: string
}

const idOf = (collection: string, documentId: string, effectId: string) => derivedId('dead', `${collection}/${documentId}/${effectId}`)

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
