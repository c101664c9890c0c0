import { find, where, type Query } from '../../../platform/documents'

/** The cloud's own limit for one request. */
const perRequest = 1000
/** Rows of an exported table: beyond it, export a smaller place. */
export const mostRows = 10_000

interface Newest {
  readonly where: Readonly<Record<string, unknown>>
  /** The field of UTC ms that orders them. */
  readonly by: string
}

const before = ({ by, last }: { by: string; last: Readonly<Record<string, unknown>> }): Query =>
  where.or([{ [by]: where.lt(Number(last[by])) }, { [by]: Number(last[by]), _id: where.lt(String(last._id)) }])

/** Documents of a collection, newest first, a thousand a request; one more than an export holds at most. */
export const readNewest = async <Found extends { readonly _id: string }>(collection: string, query: Newest): Promise<readonly Found[]> => {
  const found: Found[] = []
  for (;;) {
    const last = found.at(-1)
    const rest = last ? where.and([query.where, before({ by: query.by, last })]) : query.where
    const page = await find<Found>(collection, {
      where: rest,
      order: [
        [query.by, 'desc'],
        ['_id', 'desc'],
      ],
      limit: perRequest,
    })
    found.push(...page)
    if (page.length < perRequest || found.length > mostRows) return found
  }
}
