import type { Aggregate } from '../platform/aggregate'
import { aggregates as storeIn, type CollectionFor, type Keeping } from '../platform/store'
import type { AnyEffect } from './effect-kinds'

/** The store of one kind of document. It knows nobody: what its effects do stands in `effects.ts`. */
export const aggregates = <T extends Aggregate<AnyEffect>>(collection: CollectionFor<T>, keeping?: Keeping<T>) =>
  storeIn<T>(collection, keeping)
