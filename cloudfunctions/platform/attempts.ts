import { day, hour } from '../ground/time/beijing'
import { findById, insert, update, where } from './documents'

/** What a wrong code opens is tried at one of these doors. */
export type Door = 'family' | 'household' | 'pickUp' | 'setup'

/** Wrong tries of one person at one door, in the collection `attempts`: when, UTC ms. */
export interface Attempts {
  readonly _id: string
  readonly times: readonly number[]
}

const perHour = 5
const perDay = 20

const within = (times: readonly number[], span: number, now: number) =>
  times.filter((at) => at > now - span).sort((one, other) => one - other)

/** Until when somebody waits who tried wrongly at these moments; null: they may try. All in UTC ms. */
export const waitsUntil = (times: readonly number[], now: number): number | null => {
  const [lastHour, lastDay] = [within(times, hour, now), within(times, day, now)]
  const ends = [
    lastHour.length >= perHour ? (lastHour.at(-perHour) ?? now) + hour : now,
    lastDay.length >= perDay ? (lastDay.at(-perDay) ?? now) + day : now,
  ]
  const until = Math.max(...ends)
  return until > now ? until : null
}

interface Trying {
  readonly door: Door
  readonly personId: string
  readonly now: number
}

const idOf = ({ door, personId }: Trying) => `${door}_${personId}`

/** The wrong tries of one person at a door, as one of several finds in one request. */
export const attemptsIn = (trying: Trying) => ({ collection: 'attempts', where: { _id: idOf(trying) }, limit: 1 })

const timesOf = async (trying: Trying): Promise<readonly number[]> => (await findById<Attempts>('attempts', idOf(trying)))?.times ?? []

/** Until when somebody waits at a door, UTC ms; null: they may try. One round trip, for the same moment as what else is read. */
export const waiting = async (trying: Trying): Promise<number | null> => waitsUntil(await timesOf(trying), trying.now)

/** Counts a wrong try. @returns until when they wait if it is one too many, sent at the same moment as others; null otherwise */
export const triedWrongly = async (trying: Trying): Promise<number | null> => {
  const { now } = trying
  const _id = idOf(trying)
  const push = () => update('attempts', { _id }, { times: where.push([now]) })
  if ((await push()) === 0 && !(await insert('attempts', { _id, times: [now] } as Attempts))) await push()
  const times = await timesOf(trying)
  return within(times, hour, now + 1).length > perHour || within(times, day, now + 1).length > perDay
    ? (waitsUntil(times, now) ?? now + hour)
    : null
}
