import { findById, insert, update, where } from '../../../platform/documents'
import { outcomeDocument, type Outcome, type OutcomeDocument } from '../outcome'

/** What is known of a confirmation once it is written down. */
export interface Recorded {
  readonly document: OutcomeDocument
  /** False when it stood before: what it earned may stand already. */
  readonly fresh: boolean
}

/** Set once, whoever comes first. */
const markTakenBack = (fresh: OutcomeDocument): Promise<number> =>
  update('outcomes', { _id: fresh._id, takenBack: null }, { takenBack: where.set(fresh.takenBack) })

/** Writes a confirmation down, or that it was taken back, whichever arrives first. Safe to repeat: one request when new, two otherwise. */
export const recordOutcome = async (outcome: Outcome, now: number): Promise<Recorded> => {
  const made = outcomeDocument(outcome, now)
  if (outcome.takenBack !== null && (await markTakenBack(made)) === 1) return { document: made, fresh: false }
  if (await insert('outcomes', made)) return { document: made, fresh: true }
  if (outcome.takenBack !== null) await markTakenBack(made)
  const standing = await findById<OutcomeDocument>('outcomes', made._id)
  if (!standing) throw new Error(`outcomes ${made._id}: taken, yet not there`)
  return { document: standing, fresh: false }
}
