import { findById, insert, update, where } from '../../../platform/documents'
import { entryWords } from '../labels'
import { kinOf } from './kin'
import { outcomeDocument, unfair, type Outcome, type OutcomeDocument } from '../outcome'

/** What is known of a confirmation once it is written down. */
export interface Recorded {
  readonly document: OutcomeDocument
  /** False when it stood before: what it earned may stand already. */
  readonly fresh: boolean
}

/** Set once, whoever comes first. */
const markTakenBack = (fresh: OutcomeDocument): Promise<number> =>
  update('outcomes', { _id: fresh._id, takenBack: null }, { takenBack: where.set(fresh.takenBack) })

/** The door of every outcome: whoever gains does not confirm, nor does their family. Their part is struck from the first moment on. */
const fair = async (made: OutcomeDocument): Promise<OutcomeDocument> => {
  if (made.people.length === 0) return made
  const struck = unfair(made, await kinOf(made.by.personId), entryWords.own)
  return struck.length > 0 ? { ...made, struck } : made
}

/** Writes a confirmation down, or that it was taken back, whichever arrives first. Safe to repeat: two requests when new. */
export const recordOutcome = async (outcome: Outcome, now: number): Promise<Recorded> => {
  const made = outcomeDocument(outcome, now)
  if (outcome.takenBack !== null && (await markTakenBack(made)) === 1) return { document: made, fresh: false }
  const first = await fair(made)
  if (await insert('outcomes', first)) return { document: first, fresh: true }
  if (outcome.takenBack !== null) await markTakenBack(made)
  const standing = await findById<OutcomeDocument>('outcomes', made._id)
  if (!standing) throw new Error(`outcomes ${made._id}: taken, yet not there`)
  return { document: standing, fresh: false }
}
