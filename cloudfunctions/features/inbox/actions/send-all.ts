import { comesDue, type Chore, type Turn } from '../../../platform/chores'
import { find, where, type Query } from '../../../platform/documents'
import { sendDueTo, type Due } from './send-due'

/** Messages whose readers are looked up at once. */
const batch = 500
/** A courier's attempt lasts no longer: until then its person is asked for again. */
const patience = 16_000
const pause = 250

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const peopleDue = async (query: Query): Promise<Due | null> => {
  const due = await find<{ _id: string; to: string }>('messages', {
    where: query,
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

/** Batch after batch, while there is time. Whoever is just being sent something is waited for. Resolves to how many moved on. */
const sendWhile = async (query: (now: number) => Query, turn: Turn): Promise<number> => {
  let moved = 0
  for (let idle = 0; idle < patience && turn.hasTime(); ) {
    const due = await peopleDue(query(turn.moment()))
    if (!due) break
    const now = await sendDueTo(due, turn)
    moved += now
    if (now === 0) await wait(pause)
    idle = now === 0 ? idle + pause : 0
  }
  return moved
}

const due = (now: number) => ({ dueAt: where.lte(now) })
const urgent = (now: number) => ({ urgency: 'urgent', ...due(now) })

/** Every message that is due. */
export const sendingMessages: Chore = { asks: comesDue('messages', due), run: (turn) => sendWhile(due, turn) }

/** What cannot wait: danger, before anything else and whatever else there is to do. */
export const sendingUrgent: Chore = { asks: comesDue('messages', urgent), run: (turn) => sendWhile(urgent, turn) }
