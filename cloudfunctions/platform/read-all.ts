import { find, where } from './documents'

/** The cloud's own limit for one request. */
const perRequest = 1000

/** Every document of a collection, in the order of the ids: for programs that look from outside, never for a call. */
export const readAll = async <T extends { readonly _id: string }>(
  collection: string,
  fields?: readonly string[],
): Promise<readonly T[]> => {
  const found: T[] = []
  for (;;) {
    const last = found.at(-1)?._id
    const page = await find<T>(collection, {
      where: last === undefined ? {} : { _id: where.gt(last) },
      order: [['_id', 'asc']],
      limit: perRequest,
      ...(fields && { fields }),
    })
    found.push(...page)
    if (page.length < perRequest) return found
  }
}
