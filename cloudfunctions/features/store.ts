import type { Aggregate } from '../platform/aggregate'
import { aggregates as storeIn, type CollectionFor } from '../platform/store'
import type { AnyEffect } from './effect-kinds'

/** The store of one kind of document. It knows nobody: what its effects do stands in `effects.ts`. `savedAt`: the field that says when. */
export const aggregates = <T extends Aggregate<AnyEffect>>(collection: CollectionFor<T>, savedAt?: keyof T) =>
  storeIn<T>(collection, savedAt)
