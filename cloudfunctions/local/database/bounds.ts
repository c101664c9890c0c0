import { inverted, keyOf, lead, leadOf } from './sort-key'
import { isDocument, type Document } from './value'

export type Condition = readonly [operator: string, argument: unknown]

/** What must hold of each path: the top level and its `$and`s; anything else is left to the matcher. */
export function conditionsOf(query: Document): Map<string, Condition[]> {
  const conditions = new Map<string, Condition[]>()
  const add = (path: string, found: readonly Condition[]) => conditions.set(path, [...(conditions.get(path) ?? []), ...found])
  for (const [key, value] of Object.entries(query)) {
    if (key === '$and') for (const part of documentsIn(value)) conditionsOf(part).forEach((found, path) => add(path, found))
    if (!key.startsWith('$')) add(key, fieldConditions(value))
  }
  return conditions
}

const documentsIn = (value: unknown): Document[] => (Array.isArray(value) ? value.filter(isDocument) : [])

function fieldConditions(value: unknown): readonly Condition[] {
  const hasOperators = isDocument(value) && Object.keys(value).some((key) => key.startsWith('$'))
  return hasOperators ? Object.entries(value) : [['$eq', value]]
}

const isScalar = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date

/** The keys one of which a matching document must have, from an equality or else an `$in`. */
export function pointsOf(conditions: readonly Condition[]): Buffer[] | null {
  const equality = conditions.find(([operator, argument]) => operator === '$eq' && isScalar(argument))
  if (equality) return [keyOf(equality[1])]
  const among = conditions.find(([operator, argument]) => operator === '$in' && Array.isArray(argument) && argument.every(isScalar))
  return among && Array.isArray(among[1]) ? among[1].map((value) => keyOf(value)) : null
}

export interface Field {
  readonly direction: 1 | -1
  /** Whether a document may have several entries: each may meet one bound, so there only one is used. */
  readonly multikey: boolean
}

/** A place between keys: before everything that begins with `key`, or behind it. */
interface Edge {
  readonly key: Buffer
  readonly behind: boolean
}

/** The half-open range of keys that the comparisons allow, within one type, or null without any. */
export function boundsOf(conditions: readonly Condition[], field: Field): readonly [from: Buffer, to: Buffer] | null {
  const usable = conditions.filter(([, argument]) => isScalar(argument) && argument !== null && !Number.isNaN(argument))
  const lower = usable.find(([operator]) => operator === '$gt' || operator === '$gte')
  const upper = usable.find(([operator]) => operator === '$lt' || operator === '$lte')
  const type = leadOf((lower ?? upper)?.[1])
  if (type === lead.null) return null
  const useUpper = upper && leadOf(upper[1]) === type && !(field.multikey && lower)
  const from = lower ? edgeOf(lower, '$gt') : { key: Buffer.of(type), behind: false }
  const to = useUpper ? edgeOf(upper, '$lte') : { key: Buffer.of(type + 1), behind: false }
  return field.direction === 1 ? [ascending(from), ascending(to)] : [descending(to), descending(from)]
}

const edgeOf = ([operator, argument]: Condition, behind: '$gt' | '$lte'): Edge => ({ key: keyOf(argument), behind: operator === behind })

/** Behind a whole key comes a type byte, and none is 0xff. */
export const behindAll = (key: Buffer): Buffer => Buffer.concat([key, Buffer.of(0xff)])

const ascending = ({ key, behind }: Edge): Buffer => (behind ? behindAll(key) : key)

/** Inverted bytes turn the order around. A lone type byte may be followed by 0xff, so the next type is the edge. */
function descending({ key, behind }: Edge): Buffer {
  if (behind) return inverted(key)
  return key.length === 1 ? Buffer.of(256 - key.readUInt8(0)) : behindAll(inverted(key))
}
