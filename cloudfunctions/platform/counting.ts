import tcb from '@cloudbase/node-sdk'
import { day, hour } from '../ground/time/beijing'
import { twice } from './documents'

/** The SDK beneath WeChat's own, which can change a document and give it as it then stands: WeChat's has no word for it. */
const database = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }).database()
const { command } = database

interface Kept {
  readonly _id: string
}

interface Answer {
  readonly code?: string
  readonly message?: string
  readonly doc?: unknown
}

/** Moments in a field of a document, the newest first, UTC ms. `perDay`: as many as are kept; left out: `perHour`. */
interface Counting {
  readonly path: string
  readonly perHour: number
  readonly perDay?: number
  readonly now: number
}

const roomFor = (path: string, count: number, since: number) =>
  command.or([{ [`${path}.${String(count - 1)}`]: command.exists(false) }, { [`${path}.${String(count - 1)}`]: command.lte(since) }])

/**
 * Counts a moment in a document where an hour and a day leave room for it, and gives the document. Null: no room, or no document. One
 * round trip, counted exactly whoever calls at the same time; a request whose answer is lost may count twice.
 */
export const countIn = <T extends Kept>(collection: string, id: string, { path, perHour, perDay, now }: Counting): Promise<T | null> =>
  twice(async () => {
    const room = [{ _id: id }, roomFor(path, perHour, now - hour), ...(perDay === undefined ? [] : [roomFor(path, perDay, now - day)])]
    const answer = (await database
      .collection(collection)
      .where(command.and(room))
      .updateAndReturn({ [path]: command.push({ each: [now], position: 0, slice: perDay ?? perHour }) })) as Answer
    if (answer.code !== undefined) throw new Error(`${answer.code} ${answer.message ?? ''}`)
    return (answer.doc ?? null) as T | null
  })
