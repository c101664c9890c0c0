import { find, where, type Find, type Query } from './documents'

/** Rows of one page of a list. */
export const pageSize = 20

/** The field of numbers that orders a list; the id tells equals apart. An index that ends with both serves it without sorting. */
interface Order {
  readonly by: string
  readonly direction: 'asc' | 'desc'
}

export interface PageQuery extends Order {
  readonly where: Readonly<Record<string, unknown>>
  /** Where the page starts, as the page before gave it; one that nobody of ours wrote starts at the beginning. */
  readonly cursor?: string | undefined
}

export interface Page<Row> {
  readonly rows: Row[]
  readonly next: string | null
}

/** Where a row stands in the list. */
interface Place {
  readonly at: number
  readonly id: string
}

const placeOf = (cursor: string | undefined): Place | null => {
  const [, at, id] = /^(-?\d+)_(.+)$/.exec(cursor ?? '') ?? []
  return at === undefined || id === undefined ? null : { at: Number(at), id }
}

const cursorOf = (row: { readonly _id: string }, { by }: Order): string =>
  `${String((row as Readonly<Record<string, unknown>>)[by])}_${row._id}`

type Value = number | string
/** Greater and less, without and with the value itself. */
const greater = { strict: (value: Value) => where.gt(value), loose: (value: Value) => where.gte(value) }
const less = { strict: (value: Value) => where.lt(value), loose: (value: Value) => where.lte(value) }

/** What comes after a place. The first condition lets an index begin there; the second tells equals apart. */
const after = ({ by, direction }: Order, { at, id }: Place): Query[] => {
  const { strict, loose } = direction === 'asc' ? greater : less
  return [{ [by]: loose(at) }, where.or([{ [by]: strict(at) }, { [by]: at, _id: strict(id) }])]
}

/** What comes up to a place, the place itself included. */
const upTo = ({ by, direction }: Order, { at, id }: Place): Query[] => {
  const { strict, loose } = direction === 'asc' ? less : greater
  return [{ [by]: loose(at) }, where.or([{ [by]: strict(at) }, { [by]: at, _id: loose(id) }])]
}

const allOf = (conditions: readonly Query[]): Query =>
  conditions.length === 1 && conditions[0] ? conditions[0] : where.and([...conditions])

const inOrder = ({ by, direction }: Order) =>
  [
    [by, direction],
    ['_id', direction],
  ] as const

/** The rows that were found for a page, and where the next one begins. */
export const pageOf = <Row extends { readonly _id: string }>(found: readonly Row[], order: Order): Page<Row> => {
  const rows = found.slice(0, pageSize)
  const last = rows.at(-1)
  return { rows, next: found.length > pageSize && last ? cursorOf(last, order) : null }
}

/** What finds one page, alone or together with other things: a row more than shown is read, to know whether there is another page. */
export const pageFind = (query: PageQuery): Find => {
  const from = placeOf(query.cursor)
  return { where: allOf([...(from ? after(query, from) : []), query.where]), order: inOrder(query), limit: pageSize + 1 }
}

/** One page of a collection in one round trip. */
export const findPage = async <Row extends { readonly _id: string }>(collection: string, query: PageQuery): Promise<Page<Row>> =>
  pageOf(await find<Row>(collection, pageFind(query)), query)

/** Rows among which one page of a filtered list is looked for: so many are read without being felt. */
export const windowSize = 2000

interface WindowQuery extends PageQuery {
  /** What no index serves: it is asked of each row in the window. */
  readonly filter: Query
}

export interface WindowPage<Row> extends Page<Row> {
  /** Up to where the list was looked through, where it ends before the list does: `next` goes on from there. */
  readonly lookedTo: number | null
}

/** The last row that a page looks at; null: the list ends before. */
const lastLookedAt = async (collection: string, query: PageQuery): Promise<Place | null> => {
  const from = placeOf(query.cursor)
  const [row] = await find<{ readonly _id: string }>(collection, {
    where: allOf([...(from ? after(query, from) : []), query.where]),
    order: inOrder(query),
    skip: windowSize - 1,
    limit: 1,
    fields: [query.by],
  })
  return row ? placeOf(cursorOf(row, query)) : null
}

/**
 * One page of those in a list that meet a filter which no index serves, in two round trips. However rare they are, no more than
 * `windowSize` rows are looked at: where a page ends before it is full, `lookedTo` says how far it looked.
 */
export const findInWindow = async <Row extends { readonly _id: string }>(
  collection: string,
  { filter, ...query }: WindowQuery,
): Promise<WindowPage<Row>> => {
  const from = placeOf(query.cursor)
  const last = await lastLookedAt(collection, query)
  const found = await find<Row>(collection, {
    where: allOf([...(from ? after(query, from) : []), ...(last ? upTo(query, last) : []), query.where, filter]),
    order: inOrder(query),
    limit: pageSize + 1,
  })
  const page = pageOf(found, query)
  if (page.next !== null || !last) return { ...page, lookedTo: null }
  return { ...page, next: `${String(last.at)}_${last.id}`, lookedTo: last.at }
}
