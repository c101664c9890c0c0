import type { Index } from '../../platform/indexes'
import { behindAll, boundsOf, conditionsOf, pointsOf, type Condition } from './bounds'
import { failed } from './errors'
import { fieldKeys, inverted } from './sort-key'
import type { Document, Order } from './value'

/** A half-open range of index keys; those in it share their first `prefix` bytes. */
export interface KeyRange {
  readonly from: Buffer
  readonly to: Buffer
  readonly prefix: number
}

export interface IndexPlan {
  readonly index: Index
  readonly ranges: readonly KeyRange[]
  /** How the index gives the order asked for, or null when the result must be sorted. */
  readonly scan: 'forward' | 'backward' | null
  readonly score: number
}

export interface PlanRequest {
  readonly query: Document
  readonly order: Order
  /** Whether some document has several entries in the index: then neither two bounds nor its order can be used. */
  readonly isMultikey: (index: Index) => boolean
}

const mostRanges = 200

/** The keys of a document in an index. Refuses two arrays, as Mongo does. */
export function entryKeys(document: Document, index: Index): Buffer[] {
  const perField = index.fields.map(([path, direction]) => distinct(fieldKeys(document, path, 'elements and whole'), direction))
  const several = index.fields.filter((_, at) => (perField[at]?.length ?? 0) > 1).map(([path]) => path)
  if (new Set(several.map((path) => path.split('.')[0])).size > 1) throw failed(`cannot index parallel arrays [${several.join('] [')}]`)
  return perField.reduce(product, [Buffer.alloc(0)])
}

function distinct(keys: readonly Buffer[], direction: 1 | -1): Buffer[] {
  const unique = new Map(keys.map((key) => [key.toString('latin1'), key]))
  return [...unique.values()].map((key) => (direction === 1 ? key : inverted(key)))
}

const product = (prefixes: readonly Buffer[], keys: readonly Buffer[]): Buffer[] =>
  prefixes.flatMap((prefix) => keys.map((key) => Buffer.concat([prefix, key])))

/** The best index for a query, or null when none narrows or orders it. */
export function planQuery(indexes: readonly Index[], request: PlanRequest): IndexPlan | null {
  const conditions = conditionsOf(request.query)
  const plans = indexes.map((index) => planIndex(index, conditions, request))
  return plans.reduce<IndexPlan | null>((best, plan) => (plan.score > (best?.score ?? 0) ? plan : best), null)
}

function planIndex(index: Index, conditions: Map<string, Condition[]>, request: PlanRequest): IndexPlan {
  const multikey = request.isMultikey(index)
  const { prefixes, fixed, used } = prefixesOf(index, conditions)
  const next = index.fields[used]
  const bounds = next && boundsOf(conditions.get(next[0]) ?? [], { direction: next[1], multikey })
  const scan = multikey
    ? null
    : scanFor(
        index.fields.slice(used),
        request.order.filter(([path]) => !fixed.has(path)),
      )
  const ordered = scan !== null && request.order.length > 0
  return {
    index,
    scan: ordered ? scan : null,
    ranges: prefixes.map((prefix) => rangeOf(prefix, bounds ?? null)),
    score: used * 10 + (bounds ? 2 : 0) + (ordered ? 3 : 0),
  }
}

/** The keys with which every match begins, from the equalities on the first fields. */
function prefixesOf(index: Index, conditions: Map<string, Condition[]>) {
  let prefixes: Buffer[] = [Buffer.alloc(0)]
  const fixed = new Set<string>()
  let used = 0
  for (const [path, direction] of index.fields) {
    const points = pointsOf(conditions.get(path) ?? [])
    if (!points || prefixes.length * points.length > mostRanges) break
    prefixes = product(prefixes, distinct(points, direction))
    if (points.length === 1) fixed.add(path)
    used += 1
  }
  return { prefixes, fixed, used }
}

function rangeOf(prefix: Buffer, bounds: readonly [Buffer, Buffer] | null): KeyRange {
  if (!bounds) return { from: prefix, to: behindAll(prefix), prefix: prefix.length }
  return { from: Buffer.concat([prefix, bounds[0]]), to: Buffer.concat([prefix, bounds[1]]), prefix: prefix.length }
}

function scanFor(rest: Order, order: Order): IndexPlan['scan'] {
  if (order.length > rest.length) return null
  const follows = (turn: 1 | -1) =>
    order.every(([path, direction], at) => {
      const field = rest[at]
      return field?.[0] === path && field[1] * turn === direction
    })
  if (follows(1)) return 'forward'
  return follows(-1) ? 'backward' : null
}
