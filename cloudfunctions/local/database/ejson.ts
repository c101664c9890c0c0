import { failed, invalid, unsupported } from './errors'
import { isDocument, type Document } from './value'

const deepest = 100
const largestBytes = 16 * 1024 * 1024

type Reader = (value: unknown, now: number) => unknown

const numbers: Reader = (value) => Number(value)

const unknownTypes = ['$binary', '$uuid', '$timestamp', '$numberDecimal', '$minKey', '$maxKey', '$code', '$symbol', '$dbPointer']

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['$numberInt', numbers],
  ['$numberLong', numbers],
  ['$numberDouble', numbers],
  ['$date', readDate],
  ['$oid', (value) => String(value)],
  ['$undefined', () => null],
  ['$regularExpression', readRegExp],
  ['$tcb_server_date', readServerDate],
  ...unknownTypes.map((name): [string, Reader] => [name, () => refuseType(name)]),
])

const refuseType = (name: string): never => {
  throw unsupported(`the value type ${name}`)
}

function readDate(value: unknown): Date {
  const date = new Date(typeof value === 'string' ? value : Number(plainNumber(value)))
  if (Number.isNaN(date.getTime())) throw invalid('the date is not a valid date')
  return date
}

const plainNumber = (value: unknown): unknown =>
  isDocument(value) ? (value['$numberLong'] ?? value['$numberInt'] ?? value['$numberDouble']) : value

/** The offset is in milliseconds from the one `now` of the request. */
function readServerDate(value: unknown, now: number): Date {
  const offset = isDocument(value) ? plainNumber(value['offset']) : 0
  return new Date(now + Number(offset ?? 0))
}

/** The SDK sends JavaScript's flags; those that mean nothing to a database are dropped. */
function readRegExp(value: unknown): RegExp {
  const { pattern = '', options = '' } = isDocument(value) ? value : {}
  const flags = String(options)
  if (flags.includes('x')) throw unsupported('the regular expression option x')
  try {
    return new RegExp(String(pattern), flags.replace(/[^imsu]/g, ''))
  } catch (error) {
    throw failed(`Regular expression is invalid: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Turns parsed JSON that holds EJSON, canonical or relaxed, into values. `now`: UTC ms for server dates. */
function revive(value: unknown, now: number, depth = 0): unknown {
  if (depth > deepest) throw failed(`exceeds the depth of ${deepest} levels`)
  if (Array.isArray(value)) return value.map((element) => revive(element, now, depth + 1))
  if (!isDocument(value)) return value
  const keys = Object.keys(value)
  const reader = keys.length === 1 && keys[0] !== undefined ? readers.get(keys[0]) : undefined
  if (reader && keys[0] !== undefined) return reader(value[keys[0]], now)
  const document: Document = {}
  for (const key of keys) {
    if (key === '__proto__') throw invalid('the key __proto__ is not allowed')
    document[key] = revive(value[key], now, depth + 1)
  }
  return document
}

/** Parses a string of EJSON from a request. */
export function parseEjson(text: unknown, now: number): unknown {
  if (typeof text !== 'string') return revive(text, now)
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw invalid('a field of the request is not valid EJSON')
  }
  return revive(parsed, now)
}

/** Parses a document that `toText` wrote. */
export function parseDocument(text: string): Document {
  const parsed: unknown = JSON.parse(text)
  const document = text.includes('"$') ? revive(parsed, 0) : parsed
  return isDocument(document) ? document : {}
}

/**
 * The text kept and sent: EJSON with dates as `{"$date":ms}` and plain numbers, which every SDK reads.
 * Refuses keys that begin with `$` and documents above 16 MB.
 */
export function toText(document: Document): string {
  const text = JSON.stringify(plain(document, ''))
  if (Buffer.byteLength(text) > largestBytes) throw failed('object to insert too large. size in bytes exceeds the maximum of 16777216')
  return text
}

function plain(value: unknown, path: string): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $numberDouble: String(value) }
  if (value === undefined) return null
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if (Array.isArray(value)) return Array.from(value, (element, at) => plain(element, `${path}.${at}`))
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, plainField(key, field, path)]))
}

function plainField(key: string, value: unknown, path: string): unknown {
  const full = path === '' ? key : `${path}.${key}`
  if (key.startsWith('$')) throw failed(`The dollar ($) prefixed field '${key}' in '${full}' is not valid for storage.`)
  return plain(value, full)
}
