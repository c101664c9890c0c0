import type { Effect } from './aggregate'
import { findByIds } from './documents'
import type { EffectRunner } from './store'

type OfKind<E extends Effect, Kind extends E['kind']> = Extract<E, { readonly kind: Kind }>
type Runners<E extends Effect> = { readonly [Kind in E['kind']]: EffectRunner<OfKind<E, Kind>> }

/** Effects that may simply be made to happen again, because doing so twice changes nothing: nobody asks first. */
export const repeatable = <E extends Effect>(run: (effect: E) => Promise<void>): EffectRunner<E> => ({
  run,
  happened: () => Promise.resolve([]),
})

/** Effects that each leave a document under their own id in `collection`: whether it stands says whether they happened. */
export const leaving = <E extends Effect>(collection: string, run: (effect: E) => Promise<void>): EffectRunner<E> => ({
  run,
  happened: async (effects) =>
    (
      await findByIds<{ _id: string }>(
        collection,
        effects.map(({ id }) => id),
      )
    ).map(({ _id }) => _id),
})

/** One runner for documents whose effects are of several kinds: each kind is left to its own. */
export const byKind = <E extends Effect>(runners: Runners<E>): EffectRunner<E> => {
  const runnerOf = (kind: E['kind']) => runners[kind] as unknown as EffectRunner<E>
  return {
    run: (effect) => runnerOf(effect.kind).run(effect),
    happened: async (effects) => {
      const kinds = [...new Set(effects.map(({ kind }) => kind))]
      const asked = kinds.map((kind) => runnerOf(kind).happened(effects.filter((effect) => effect.kind === kind)))
      return (await Promise.all(asked)).flat()
    },
  }
}
