import { randomUUID } from 'node:crypto'
import type { Aggregate, Body, Decision, Effect, Follows } from './aggregate'
import { answered, database } from './cloud'
import { find, findById, insert, update, where, type Query } from './documents'
import { happenAll, isFault } from './effects'
import { isPassing } from './faults'
import type { Collection, SettledCollection, TalliedCollection } from './indexes'
import { log } from './log'
import { err, ok, type Result } from './result'

/** Longer than any call may run (20 s), so that `clock` never races the call that saved the effects. */
const settleAfter = 30_000
/** How long a save is tried again when somebody was faster, before the person is told, in ms: half of what a call may take. */
const patience = 10_000
/** The longest pause between two such tries, in ms. */
const longestPause = 400

/** How long after a save it is counted, ms: longer than any call may run, so that what stands then is what was saved. */
export const talliedAfter = 60_000
/** What is counted from what was counted waits for more of it. */
const summedAfter = 6 * 60 * 60_000

/** Where documents are counted: those with an index of that name. Not read from the list of indexes, which no function carries along. */
const tallied: Readonly<Record<TalliedCollection, number>> = {
  matters: talliedAfter,
  offers: talliedAfter,
  services: talliedAfter,
  visits: talliedAfter,
  rollups: summedAfter,
}

export const talliedCollections = Object.keys(tallied) as readonly TalliedCollection[]

const isTallied = (collection: string): collection is TalliedCollection => Object.hasOwn(tallied, collection)

/** What a save writes where documents are counted: when `clock` counts it, UTC ms, whatever it was that changed. */
export const talliedAt = (collection: string): { readonly tallyAt?: number } =>
  isTallied(collection) ? { tallyAt: Date.now() + tallied[collection] } : {}

/** A pause of no fixed length, longer each round: many who want the same document come to it one by one. */
const letOthersPass = (round: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(longestPause, 10 * 2 ** round)))

/** What to make of a document, perhaps after reading what stands elsewhere. */
type Decide<T extends Aggregate<Effect>, Code extends string> = (seen: T) => Result<Decision<T>, Code> | Promise<Result<Decision<T>, Code>>

const dueAt = (effects: readonly unknown[]) => (effects.length > 0 ? Date.now() + settleAfter : null)

/** What a change touched, one field at a time, replaced whole: the SDK would otherwise merge nested objects. */
const replacing = <T extends object>(seen: T, next: T) =>
  Object.fromEntries(
    Object.entries(next)
      .filter(([field, value]) => value !== seen[field as keyof T])
      .map(([field, value]) => [field, where.set(value)]),
  )

/** True when the save took hold, also when only its answer was lost; false when somebody was faster. */
const compareAndSet = async <T extends Aggregate<Effect>>(collection: string, seen: T, next: T): Promise<boolean> => {
  const { _id: id } = next
  const save = async () => {
    const { stats } = answered(
      await database
        .collection(collection)
        .where({ _id: id, version: seen.version })
        .update({ data: replacing(seen, next) }),
    )
    return stats.updated === 1
  }
  try {
    return await save()
  } catch (error) {
    if (!isPassing(error)) throw error
    if (await save()) return true
    return (await findById<T>(collection, id))?.change === next.change
  }
}

/** Where a document stands, and the field, if any, that says when it was last saved. */
interface Shelf {
  readonly collection: string
  readonly savedAt: PropertyKey | undefined
}

/** What the store itself writes. */
const writtenBy = (effects: readonly Effect[], { collection, savedAt }: Shelf) => ({
  change: randomUUID(),
  effects,
  effectsDueAt: dueAt(effects),
  ...talliedAt(collection),
  ...(savedAt !== undefined && { [savedAt]: Date.now() }),
})

/** The document as a decision makes it. */
const nextOf = <T extends Aggregate<Effect>>(seen: T, { next, effects }: Decision<T>, shelf: Shelf): T => ({
  ...seen,
  ...next,
  version: seen.version + 1,
  ...writtenBy([...seen.effects, ...effects], shelf),
})

const firstOf = <T extends Aggregate<Effect>>(id: string, { next, effects }: Decision<T>, shelf: Shelf): T =>
  ({ ...next, _id: id, version: 1, ...writtenBy(effects, shelf) }) as unknown as T

/** Where documents of a type may stand: those with effects only where `clock` settles them. */
export type CollectionFor<T extends Aggregate<Effect>> = [T['effects'][number]] extends [never] ? Collection : SettledCollection

/** A failed effect is no failure of the call: it stays in the document until `clock` has made it happen. */
const runAll = async <E extends Effect>(effects: readonly E[], run?: (effect: E, now: number) => Promise<void>): Promise<void> => {
  const failed = await happenAll(effects, Date.now(), run)
  for (const { effect, reason } of failed.filter(isFault)) log('effect.left', { kind: effect.kind, reason })
}

/** What a kind of document asks of its store. */
export interface Keeping<T extends Aggregate<Effect>> {
  /** The field that says when it was saved, UTC ms. */
  readonly savedAt?: keyof T
  /** What each change brings along. */
  readonly follows?: Follows<T>
  /** Fields that follow from the others and are kept for queries. */
  readonly derived?: (after: Body<T>, before: Body<T> | null) => Partial<Body<T>>
}

/** One kind of aggregate in one collection. Everything that is saved goes through here. */
export const aggregates = <T extends Aggregate<Effect>>(collection: CollectionFor<T>, { savedAt, follows, derived }: Keeping<T> = {}) => {
  const shelf: Shelf = { collection, savedAt }
  const whole = (before: T | null, { next, effects }: Decision<T>, id: string): Decision<T> => {
    const more = follows?.(before, next, { id, version: (before?.version ?? 0) + 1 }) ?? []
    return { next: { ...next, ...derived?.(next, before) }, effects: [...effects, ...more] }
  }

  /** Null when somebody was faster. */
  const changeOnce = async <Code extends string>(seen: T, decide: Decide<T, Code>) => {
    const decided = await decide(seen)
    if (!decided.ok) return decided
    if (decided.value.next === seen) return ok(seen)
    const decision = whole(seen, decided.value, seen._id)
    const next = nextOf(seen, decision, shelf)
    if (!(await compareAndSet(collection, seen, next))) return null
    await runAll(decision.effects)
    return ok(next)
  }

  return {
    get: (id: string) => findById<T>(collection, id),
    find: (query: Parameters<typeof find>[1]) => find<T>(collection, query),

    /**
     * Load, decide, save if nobody was faster, else load and decide again. A decision that returns the document it
     * was given saves nothing. `changed`: it was lost to others for ten seconds. Whoever has `loaded` it just now saves a request.
     */
    async change<Code extends string>(id: string, decide: Decide<T, Code>, loaded?: T): Promise<Result<T, Code | 'not_found' | 'changed'>> {
      const started = performance.now()
      for (let round = 0; round === 0 || performance.now() - started < patience; round += 1) {
        if (round > 1) await letOthersPass(round)
        const seen = round === 0 && loaded ? loaded : await findById<T>(collection, id)
        if (!seen) return err('not_found')
        const outcome = await changeOnce(seen, decide)
        if (outcome) return outcome
      }
      return err('changed')
    },

    /**
     * What a hundred may want at once: the database itself applies it to whatever stands, where `given` holds, so nobody is
     * faster and nobody comes again. One round trip. `data` must make `given` false: asked twice, it happens once. Resolves to whether it
     * was this request that did it; after a lost answer that may be false all the same, so look at what stands.
     */
    async apply(id: string, given: Query, data: Readonly<Record<string, unknown>>): Promise<boolean> {
      return (await update(collection, where.and([{ _id: id }, given]), { ...data, ...talliedAt(collection), version: where.inc(1) })) === 1
    },

    /**
     * Create under a derived id. When it stands already, gives what stands and `created: false`. Whoever has at hand what the
     * effects need may `run` them with it, and saves their reading it again.
     */
    async create(
      id: string,
      decision: Decision<T>,
      run?: (effect: T['effects'][number], now: number) => Promise<void>,
    ): Promise<{ document: T; created: boolean }> {
      const first = whole(null, decision, id)
      const made = firstOf(id, first, shelf)
      if (await insert(collection, made)) {
        await runAll(first.effects, run)
        return { document: made, created: true }
      }
      const standing = await findById<T>(collection, id)
      if (!standing) throw new Error(`${collection} ${id}: taken, yet not there`)
      return { document: standing, created: false }
    },
  }
}
