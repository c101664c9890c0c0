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

/** How often each of some values stands in a field that holds a list, over all documents that match: one round trip. */
export const countInLists = (
  collection: string,
  query: Query,
  { list, among }: { readonly list: string; readonly among: readonly string[] },
): Promise<ReadonlyMap<string, number>> =>
  twice(async () => {
    const counted = database
      .collection(collection)
      .aggregate()
      .match(query)
      .unwind(`$${list}`)
      .match({ [list]: where.in([...among]) })
      .group({ _id: `$${list}`, count: where.aggregate.sum(1) })
      .limit(mostGroups)
    const { list: groups } = answered(await counted.end()) as { readonly list: readonly { readonly _id: string; readonly count: number }[] }
    return new Map(groups.map(({ _id, count }) => [_id, count]))
  })
