import { insert } from './documents'
import { textOf } from './faults'
import { gather, type Gathered } from './gather'
import { log } from './log'

/** When a chore runs and how long it may. */
export interface Turn {
  /** UTC ms, one value for the whole run. */
  readonly now: number
  readonly hasTime: () => boolean
}

/** Something that comes due by itself. */
export interface Chore {
  /** What tells, in the one request for all of them, whether there is anything to do. */
  readonly asks: (now: number) => Gathered
  /** Whether what was found calls for it; left out: anything found does. */
  readonly isDue?: (found: readonly unknown[], now: number) => boolean
  /** Does it, while there is time. Resolves to how many documents it looked at; safe to run twice or late. */
  readonly run: (turn: Turn) => Promise<number>
}

export type Chores = Readonly<Record<string, Chore>>

/** A chore that is due when one of its documents says so: the index ends with `_id`. */
export const comesDue =
  (collection: Gathered['collection'], query: (now: number) => Gathered['where']): Chore['asks'] =>
  (now) => ({
    collection,
    where: query(now),
    limit: 1,
    fields: ['_id'],
  })

/** The document that the common request is joined to. */
const anchor = { collection: 'clocks', id: 'minute' } as const

/** The names of the chores that have something to do: one request. */
export const dueOf = async (chores: Chores, now: number): Promise<readonly string[]> => {
  const finds = Object.fromEntries(Object.entries(chores).map(([name, { asks }]) => [name, asks(now)]))
  const ask = () => gather<Readonly<Record<string, readonly unknown[]>>>({ on: anchor, finds })
  const found = (await ask()) ?? ((await insert(anchor.collection, { _id: anchor.id })) ? await ask() : null)
  const calls = ([name, { isDue }]: [string, Chore]) => {
    const standing = found?.[name] ?? []
    return isDue ? isDue(standing, now) : standing.length > 0
  }
  return Object.entries(chores)
    .filter(calls)
    .map(([name]) => name)
}

/** One chore that fails must not keep the others from running. */
const attempt = async (name: string, { run }: Chore, turn: Turn): Promise<number> => {
  try {
    return await run(turn)
  } catch (error) {
    log('clock.broken', { chore: name, reason: textOf(error).slice(0, 300) })
    return 0
  }
}

/** Each minute begins with another one. */
const turnedBy = (names: readonly string[], now: number): readonly string[] => {
  const from = names.length > 0 ? Math.floor(now / 60_000) % names.length : 0
  return [...names.slice(from), ...names.slice(0, from)]
}

interface Working {
  readonly chores: Chores
  readonly now: number
  /** Until when, as `performance.now()` counts: each has an equal share of what is left. */
  readonly until: number
}

/** What was done, by name: documents looked at. */
export type Counts = Readonly<Record<string, number>>

/** Does these one after the other; none can take the time of those that wait. */
export const work = async (names: readonly string[], { chores, now, until }: Working): Promise<Counts> => {
  const counts: Record<string, number> = {}
  const order = turnedBy(names, now)
  for (const [at, name] of order.entries()) {
    const chore = chores[name]
    const share = performance.now() + (until - performance.now()) / (order.length - at)
    if (chore && share > performance.now()) counts[name] = await attempt(name, chore, { now, hasTime: () => performance.now() < share })
  }
  return counts
}
