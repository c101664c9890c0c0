import type { Effect } from './aggregate'
import { findByIds } from './documents'
import { textOf } from './faults'

/** What makes the effects of one kind happen. */
export interface EffectHandler<E extends Effect> {
  /** Makes the effect happen; `now` is UTC ms. Safe to repeat: what it writes has an id derived from the effect's. */
  readonly run: (effect: E, now: number) => Promise<void>
  /** The ids of those that have happened already, in one round trip. */
  readonly happened: (effects: readonly E[]) => Promise<readonly string[]>
  /** Sets something going that looks at what the others of its document left: it waits until all of them have happened. */
  readonly comesLast?: true
}

/** Kind of effect -> its handler, loaded when first needed. */
export type EffectTable = Readonly<Record<string, () => Promise<EffectHandler<never>>>>

let table: EffectTable = {}

/** Hands the one table over to everything that saves: each function's entry does it once. */
export const bindEffects = (bound: EffectTable): void => {
  table = bound
}

/** Whether this function makes effects of a kind happen by itself; what it does not, it leaves to the clock, which handles all. */
const isBound = (kind: string): boolean => Object.hasOwn(table, kind)

/** Rejects for a kind that nobody handles: its effects wait, and are said to. */
export const handlerOf = async (kind: string): Promise<EffectHandler<Effect>> => {
  const load = isBound(kind) ? table[kind] : undefined
  if (!load) throw new Error(`no handler for effects of the kind ${kind}`)
  // The table pairs each kind with its own handler; its type says so where it is written.
  return (await load()) as unknown as EffectHandler<Effect>
}

/** Makes one effect happen. */
const happen = async (effect: Effect, now: number): Promise<void> => (await handlerOf(effect.kind)).run(effect, now)

/** An effect that did not happen, and why. */
export interface Failed<E extends Effect = Effect> {
  readonly effect: E
  readonly reason: string
  /** It had nothing to fail at: others come first. */
  readonly waits?: true
}

/** An unknown kind does not come last: running it says what is wrong. */
const comesLast = async ({ kind }: Effect): Promise<boolean> => {
  try {
    return (await handlerOf(kind)).comesLast === true
  } catch {
    return false
  }
}

type Run<E extends Effect> = (effect: E, now: number) => Promise<void>

const attemptAll = async <E extends Effect>(effects: readonly E[], now: number, run: Run<E>): Promise<readonly Failed<E>[]> => {
  const outcomes = await Promise.allSettled(effects.map(async (effect) => run(effect, now)))
  return effects.flatMap((effect, at) => {
    const outcome = outcomes[at]
    return outcome?.status === 'rejected' ? [{ effect, reason: textOf(outcome.reason).slice(0, 300) }] : []
  })
}

/**
 * Makes the effects of one document happen, side by side, and those that come last once all others have.
 * @returns those that did not
 */
export const happenAll = async <E extends Effect>(
  effects: readonly E[],
  now: number,
  run: Run<E> = happen,
): Promise<readonly Failed<E>[]> => {
  const isLast = await Promise.all(effects.map(comesLast))
  const last = effects.filter((_effect, at) => isLast[at])
  const failed = await attemptAll(
    effects.filter((_effect, at) => !isLast[at]),
    now,
    run,
  )
  if (failed.length === 0) return attemptAll(last, now, run)
  return [...failed, ...last.map((effect) => ({ effect, reason: 'waits for the others', waits: true as const }))]
}

/** Effects that may simply be made to happen again, because doing so twice changes nothing: nobody asks first. */
export const repeatable = <E extends Effect>(run: EffectHandler<E>['run']): EffectHandler<E> => ({
  run,
  happened: () => Promise.resolve([]),
})

/** Effects that each leave a document under their own id in `collection`: whether it stands says whether they happened. */
export const leaving = <E extends Effect>(collection: string, run: EffectHandler<E>['run']): EffectHandler<E> => ({
  run,
  happened: async (effects) => {
    const ids = effects.map(({ id }) => id)
    return (await findByIds<{ _id: string }>(collection, ids)).map(({ _id }) => _id)
  },
})

/** Whether something is wrong: it failed here, not that it waits, or is left to the clock by a function that knows nothing of it. */
export const isFault = ({ effect, waits }: Failed): boolean => waits !== true && isBound(effect.kind)
