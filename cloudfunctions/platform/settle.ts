import type { Aggregate, Effect } from './aggregate'
import { comesDue, type Chore } from './chores'
import { find, update, where } from './documents'
import { handlerOf, happenAll, type Failed } from './effects'
import type { SettledCollection } from './indexes'
import { keepDeadLetter } from './dead-letters'
import { log } from './log'

/** Documents that are settled at once. */
const batch = 100
const minute = 60_000
/** How often an effect is tried before it is a dead letter: 2, 4, 8 … 256 minutes apart, eight and a half hours in all. */
export const mostTries = 8

/** When what failed is tried again. `tries`: how often it has been, this time included. */
export const retryAt = (tries: number, now: number): number => now + 2 ** tries * minute

type Overdue = Pick<Aggregate<Effect>, '_id' | 'effects' | 'effectsDueAt' | 'effectsTries'>

const overdueAfter = (collection: SettledCollection, seen: Overdue | undefined, now: number): Promise<Overdue[]> => {
  const due = { effectsDueAt: where.lte(now) }
  const further =
    seen && where.or([{ effectsDueAt: where.gt(seen.effectsDueAt) }, { effectsDueAt: seen.effectsDueAt, _id: where.gt(seen._id) }])
  return find<Overdue>(collection, {
    where: further ? where.and([due, further]) : due,
    order: [
      ['effectsDueAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: batch,
    fields: ['effects', 'effectsDueAt', 'effectsTries'],
  })
}

/** Of one kind, the ids of those that have happened. A kind that nobody handles has none: running it says so. */
const happenedOf = async (kind: string, effects: readonly Effect[]): Promise<readonly string[]> => {
  try {
    return await (await handlerOf(kind)).happened(effects)
  } catch {
    return []
  }
}

const alreadyHappened = async (effects: readonly Effect[]): Promise<ReadonlySet<string>> => {
  const kinds = [...new Set(effects.map(({ kind }) => kind))]
  const asked = kinds.map((kind) =>
    happenedOf(
      kind,
      effects.filter((effect) => effect.kind === kind),
    ),
  )
  return new Set((await Promise.all(asked)).flat())
}

interface Failure extends Failed {
  readonly document: Overdue
}

const failuresOf = async (document: Overdue, done: ReadonlySet<string>, now: number): Promise<readonly Failure[]> => {
  const left = document.effects.filter(({ id }) => !done.has(id))
  return (await happenAll(left, now)).map((failed) => ({ document, ...failed }))
}

const idsOf = (documents: readonly Overdue[]) => where.in(documents.map(({ _id }) => _id))

/**
 * Those that failed are looked at later, those that failed often are dead
 * letters. A document that changed meanwhile has a later `effectsDueAt`.
 */
const putOff = async (collection: SettledCollection, failures: readonly Failure[], now: number): Promise<void> => {
  const documents = [...new Set(failures.map(({ document }) => document))]
  for (const before of new Set(documents.map(({ effectsTries = 0 }) => effectsTries))) {
    const tries = before + 1
    const dead = tries >= mostTries
    const same = documents.filter(({ effectsTries = 0 }) => effectsTries === before)
    if (dead)
      await Promise.all(
        failures.filter(({ document }) => same.includes(document)).map((failure) => keepDeadLetter(collection, failure, now)),
      )
    const later = { effectsTries: tries, effectsDueAt: dead ? null : retryAt(tries, now) }
    await update(collection, { _id: idsOf(same), effectsDueAt: where.lte(now) }, later)
  }
}

const settleBatch = async (collection: SettledCollection, overdue: readonly Overdue[], now: number): Promise<void> => {
  const done = await alreadyHappened(overdue.flatMap(({ effects }) => effects))
  const failures = (await Promise.all(overdue.map((document) => failuresOf(document, done, now)))).flat()
  for (const { effect, reason } of failures.filter(({ waits }) => waits !== true))
    log('effect.failed', { collection, kind: effect.kind, reason })
  const failed = new Set(failures.map(({ document }) => document))
  const settled = overdue.filter((document) => !failed.has(document))
  const cleared = { effects: where.set([]), effectsDueAt: null, effectsTries: 0 }
  if (settled.length > 0) await update(collection, { _id: idsOf(settled), effectsDueAt: where.lte(now) }, cleared)
  await putOff(collection, failures, now)
}

/**
 * Makes the effects happen that a dead call left behind in a collection, batch after batch while there is time: three round trips
 * a batch, one for each effect that was missing, and one for those that failed.
 */
export const settling = (collection: SettledCollection): Chore => ({
  asks: comesDue(collection, (now) => ({ effectsDueAt: where.lte(now) })),
  run: async ({ now, hasTime }) => {
    let count = 0
    for (let seen: Overdue | undefined; hasTime(); ) {
      const overdue = await overdueAfter(collection, seen, now)
      if (overdue.length > 0) await settleBatch(collection, overdue, now)
      count += overdue.length
      seen = overdue.at(-1)
      if (overdue.length < batch) break
    }
    return count
  },
})
