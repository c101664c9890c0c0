import type { Collection, Entry, Stored } from './collection'
import { planQuery, type IndexPlan, type KeyRange } from './index-plan'
import { compileQuery } from './matching'
import { sortDocuments } from './sort-key'
import { isServed } from './unserved'
import type { Document, Order } from './value'

export interface Search {
  readonly query: Document
  readonly order: Order
  readonly skip: number
  readonly limit: number
}

const batch = 200

/** The documents a query matches, in the order asked for; without one in that of the index used. */
export function find(collection: Collection, search: Search): Stored[] {
  const matches = compileQuery(search.query)
  const plan = planQuery(collection.indexes, { query: search.query, order: search.order, isMultikey: collection.isMultikey })
  if (!plan && !isServed(collection.indexes, search)) collection.onUnserved(search.query)
  const inOrder = search.order.length === 0 || plan?.scan
  if (inOrder) return take(candidates(collection, plan, search), matches, search)
  const all = take(candidates(collection, plan, search), matches, { skip: 0, limit: Infinity })
  return sortDocuments(all, search.order, ({ document }) => document).slice(search.skip, search.skip + search.limit)
}

function take(
  candidates: Iterable<Stored>,
  matches: (document: Document) => boolean,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Stored[] {
  const found: Stored[] = []
  if (limit <= 0) return found
  const seen = new Set<number>()
  for (const candidate of candidates) {
    if (seen.has(candidate.number) || !matches(candidate.document)) continue
    seen.add(candidate.number)
    if (seen.size > skip) found.push(candidate)
    if (found.length >= limit) break
  }
  return found
}

function candidates(collection: Collection, plan: IndexPlan | null, search: Search): Iterable<Stored> {
  if (!plan) return scan(collection)
  const first = plan.scan ? Math.min(search.skip + search.limit, batch) : batch
  const cursors = plan.ranges.map((range) => walk(collection, plan, { range, first }))
  return plan.scan && cursors.length > 1 ? merge(cursors, plan) : concatenate(cursors)
}

function* scan(collection: Collection): Iterable<Stored> {
  let last = 0
  for (let rows = collection.after(0, batch); rows.length > 0; rows = collection.after(last, batch)) {
    yield* rows
    last = rows.at(-1)?.number ?? last
  }
}

interface Walk {
  readonly range: KeyRange
  /** How many are read at first; each further read is larger: twice where a limit ends the walk, else four times. */
  readonly first: number
}

function* walk(collection: Collection, plan: IndexPlan, { range, first }: Walk): Generator<Entry> {
  const backward = plan.scan === 'backward'
  const growth = plan.scan ? 2 : 4
  let offset = 0
  for (let limit = first; ; limit = Math.min(limit * growth, 4000)) {
    const rows = collection.inRange(plan.index, range, { limit, offset, backward })
    yield* rows
    if (rows.length < limit) return
    offset += rows.length
  }
}

function* concatenate(cursors: readonly Iterable<Stored>[]): Iterable<Stored> {
  for (const cursor of cursors) yield* cursor
}

/** Merges ranges, each in order, by what follows the part of the key in which they differ. */
function* merge(cursors: readonly Generator<Entry>[], plan: IndexPlan): Iterable<Stored> {
  const turn = plan.scan === 'backward' ? -1 : 1
  const rest = (entry: Entry, at: number): Buffer => entry.key.subarray(plan.ranges[at]?.prefix ?? 0)
  const heads = cursors.map((cursor, at) => ({ cursor, at, entry: next(cursor) }))
  for (;;) {
    const open = heads.flatMap((head) => (head.entry ? [{ head, key: rest(head.entry, head.at), entry: head.entry }] : []))
    const [first, ...others] = open
    if (!first) return
    const least = others.reduce((best, one) => (one.key.compare(best.key) * turn < 0 ? one : best), first)
    yield least.entry
    least.head.entry = next(least.head.cursor)
  }
}

function next(cursor: Generator<Entry>): Entry | null {
  const step = cursor.next()
  return step.done ? null : step.value
}
