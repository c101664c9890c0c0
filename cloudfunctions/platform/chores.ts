import { insert } from './documents'
import { textOf } from './faults'
import { gather, type Gathered } from './gather'
import { log } from './log'

/** When a chore runs and how long it may. */
export interface Turn {
  /** UTC ms, one value for the whole run. */
  readonly now: number
  /** The present moment, UTC ms, for what goes on long after the run began: what is made meanwhile is due as well. */
  readonly moment: () => number
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
const dueOf = async (chores: Chores, now: number): Promise<readonly string[]> => {
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

/** Chores that are done together, one after the other. */
export interface Phase {
  readonly chores: Chores
  /** Until when, ms from the beginning of the run: each chore has an equal share of what is left of it. */
  readonly until: number
  /** Done whenever anything was done before, asked for or not. */
  readonly always?: boolean
}

/** What was done, by name: documents looked at. */
export type Counts = Readonly<Record<string, number>>

/** Does these of a phase; none can take the time of those that wait. `short`: for one of them time ran out. */
const work = async (
  names: readonly string[],
  chores: Chores,
  { now, end }: { now: number; end: number },
): Promise<{ counts: Counts; short: boolean }> => {
  const counts: Record<string, number> = {}
  let short = false
  const order = turnedBy(names, now)
  for (const [at, name] of order.entries()) {
    const chore = chores[name]
    const share = performance.now() + (end - performance.now()) / (order.length - at)
    if (chore && share > performance.now())
      counts[name] = await attempt(name, chore, { now, moment: () => Date.now(), hasTime: () => performance.now() < share })
    short ||= performance.now() >= share
  }
  return { counts, short }
}

/**
 * One run: one request asks what is due at all, and only that is done. What comes due by what was done is asked for again, each chore
 * once a run. `more`: time ran out before everything was.
 */
export const runDue = async (phases: readonly Phase[], now: number): Promise<{ readonly done: Counts; readonly more: boolean }> => {
  const started = performance.now()
  const all: Chores = Object.fromEntries(phases.flatMap(({ chores }) => Object.entries(chores)))
  const done: Record<string, number> = {}
  let more = false
  const patience = phases.at(-2)?.until ?? Infinity
  for (let fresh = await dueOf(all, now); fresh.length > 0; fresh = (await dueOf(all, now)).filter((name) => !(name in done))) {
    for (const { chores, until, always } of phases) {
      const names = Object.keys(chores).filter((name) => always ?? fresh.includes(name))
      const { counts, short } = await work(names, chores, { now, end: started + until })
      more ||= short
      for (const [name, count] of Object.entries(counts)) done[name] = (done[name] ?? 0) + count
    }
    if (performance.now() > started + patience) return { done, more: true }
  }
  return { done, more }
}
