import { answered, database } from './cloud'
import { twice, where, type Query } from './documents'

/** More groups than one list has. */
const mostGroups = 1000

/** How many match for each value of a field, in one round trip; values that nothing matches are left out. */
export const countBy = (collection: string, query: Query, field: string): Promise<ReadonlyMap<string | null, number>> =>
  twice(async () => {
    const grouped = database
      .collection(collection)
      .aggregate()
      .match(query)
      .group({ _id: `$${field}`, count: where.aggregate.sum(1) })
      .limit(mostGroups)
    const { list } = answered(await grouped.end()) as { readonly list: readonly { readonly _id: string | null; readonly count: number }[] }
    return new Map(list.map(({ _id, count }) => [_id, count]))
  })
