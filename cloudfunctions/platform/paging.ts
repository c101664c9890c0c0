import { find, where, type Query } from './documents'

/** Rows of one page of a list. */
export const pageSize = 20

export interface PageQuery {
  readonly where: Readonly<Record<string, unknown>>
  /** The field of numbers that orders the list; the id tells equals apart. */
  readonly by: string
  readonly direction: 'asc' | 'desc'
  /** Where the page starts, as the page before gave it; one that nobody of ours wrote starts at the beginning. */
  readonly cursor?: string | undefined
}

export interface Page<Row> {
  readonly rows: Row[]
  readonly next: string | null
}

const beyond = ({ by, direction, cursor }: PageQuery): Query | null => {
  const [, at, id] = /^(-?\d+)_(.+)$/.exec(cursor ?? '') ?? []
  if (at === undefined || id === undefined) return null
  const further = (value: number | string) => (direction === 'asc' ? where.gt(value) : where.lt(value))
  return where.or([{ [by]: further(Number(at)) }, { [by]: Number(at), _id: further(id) }])
}

/** One page of a collection in one round trip: a row more than shown is read, to know whether there is another page. */
export const findPage = async <Row extends { readonly _id: string }>(collection: string, query: PageQuery): Promise<Page<Row>> => {
  const rest = beyond(query)
  const found = await find<Row>(collection, {
    where: rest ? where.and([query.where, rest]) : query.where,
    order: [[query.by, query.direction], ['_id', query.direction]],
    limit: pageSize + 1,
  })
  const rows = found.slice(0, pageSize)
  const last = rows.at(-1)
  const at = last && (last as Readonly<Record<string, unknown>>)[query.by]
  return { rows, next: found.length > pageSize && last ? `${String(at)}_${last._id}` : null }
}
