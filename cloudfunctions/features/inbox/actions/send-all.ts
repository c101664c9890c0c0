import { find, where } from '../../../platform/documents'
import { sendDueTo } from './send-due'

/** Messages whose readers are looked up at once. */
const batch = 500
/** A courier's attempt lasts no longer: until then its person is asked for again. */
const patience = 16_000
const pause = 250

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const peopleDue = async (): Promise<readonly string[]> => {
  const due = await find<{ to: string }>('messages', { where: { dueAt: where.lte(Date.now()) }, order: [['dueAt', 'asc'], ['_id', 'asc']], limit: batch, fields: ['to'] })
  return [...new Set(due.map(({ to }) => to))]
}

/**
 * Sends every message that is due, batch after batch, while `hasTime`. Whoever is just being sent something is waited for.
 * Resolves to how many moved on; safe to run twice, late, and beside others.
 */
export const sendAllDue = async (hasTime: () => boolean): Promise<number> => {
  let moved = 0
  for (let idle = 0; idle < patience && hasTime(); ) {
    const people = await peopleDue()
    if (people.length === 0) break
    const now = await sendDueTo(people, hasTime)
    moved += now
    if (now === 0) await wait(pause)
    idle = now === 0 ? idle + pause : 0
  }
  return moved
}
