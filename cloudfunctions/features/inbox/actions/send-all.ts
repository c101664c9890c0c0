import { find, where } from '../../../platform/documents'
import { sendDueTo, type Due } from './send-due'

/** Messages whose readers are looked up at once. */
const batch = 500
/** A courier's attempt lasts no longer: until then its person is asked for again. */
const patience = 16_000
const pause = 250

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const peopleDue = async (): Promise<Due | null> => {
  const due = await find<{ _id: string; to: string }>('messages', {
    where: { dueAt: where.lte(Date.now()) },
    order: [
      ['dueAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: batch,
    fields: ['to'],
  })
  const [first] = due
  return first ? { people: [...new Set(due.map(({ to }) => to))], message: first._id } : null
}

/**
 * Sends every message that is due, batch after batch, while `hasTime`. Whoever is just being sent something is waited for.
 * Resolves to how many moved on; safe to run twice, late, and beside others.
 */
export const sendAllDue = async (hasTime: () => boolean): Promise<number> => {
  let moved = 0
  for (let idle = 0; idle < patience && hasTime(); ) {
    const due = await peopleDue()
    if (!due) break
    const now = await sendDueTo(due, hasTime)
    moved += now
    if (now === 0) await wait(pause)
    idle = now === 0 ? idle + pause : 0
  }
  return moved
}
