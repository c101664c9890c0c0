import { valuesAt } from './paths'
import { isDocument, type Order } from './value'

/**
 * Bytes whose order is Mongo's order of values. The first byte is the type; none is 0xff and none is 0,
 * so that a prefix followed by 0xff lies behind everything that begins with that prefix.
 * Strings go by UTF-16 units, as in JavaScript; the server's UTF-8 order differs only beyond U+D800.
 */
export const lead = {
  emptyArray: 0x08,
  null: 0x10,
  nan: 0x20,
  number: 0x21,
  string: 0x30,
  object: 0x40,
  array: 0x50,
  boolean: 0x60,
  date: 0x70,
  regexp: 0x80,
} as const

const end = 0x01

export function keyOf(value: unknown, direction: 1 | -1 = 1): Buffer {
  const bytes: number[] = []
  write(bytes, value)
  const key = Buffer.from(bytes)
  return direction === 1 ? key : inverted(key)
}

/** Turns the order around: a key that begins another one, as 'a' does 'a\u0000', comes behind it. */
export const inverted = (key: Buffer): Buffer => Buffer.concat([key.map((byte) => 255 - byte), Buffer.of(0xff)])

/** The type byte under which a value is filed. */
export function leadOf(value: unknown): number {
  if (value === null || value === undefined) return lead.null
  if (typeof value === 'number') return Number.isNaN(value) ? lead.nan : lead.number
  if (typeof value === 'string') return lead.string
  if (typeof value === 'boolean') return lead.boolean
  if (Array.isArray(value)) return lead.array
  if (value instanceof Date) return lead.date
  return value instanceof RegExp ? lead.regexp : lead.object
}

function write(bytes: number[], value: unknown): void {
  bytes.push(leadOf(value))
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : writeNumber(bytes, value)
  if (typeof value === 'string') return writeString(bytes, value)
  if (typeof value === 'boolean') return void bytes.push(value ? 2 : 1)
  if (value instanceof Date) return writeNumber(bytes, value.getTime())
  if (value instanceof RegExp) return writeString(bytes, String(value))
  if (Array.isArray(value)) return writeArray(bytes, value)
  if (isDocument(value)) writeDocument(bytes, value)
}

function writeArray(bytes: number[], values: readonly unknown[]): void {
  for (const value of values) write(bytes, value)
  bytes.push(end)
}

/** Mongo compares the type of a field first, then its name, then its value. */
function writeDocument(bytes: number[], document: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(document)) {
    bytes.push(leadOf(value))
    writeString(bytes, key)
    write(bytes, value)
  }
  bytes.push(end)
}

const double = Buffer.alloc(8)

function writeNumber(bytes: number[], value: number): void {
  double.writeDoubleBE(value === 0 ? 0 : value)
  const negative = double.readUInt8(0) >= 0x80
  double.forEach((byte, at) => bytes.push(negative ? 255 - byte : at === 0 ? byte + 0x80 : byte))
}

function writeString(bytes: number[], text: string): void {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    bytes.push(unit >> 8, unit & 255)
    if (unit === 0) bytes.push(255, 255)
  }
  bytes.push(0, 0)
}

/** What one field of a document sorts by: the least of an array ascending, the greatest descending. */
function fieldKey(document: unknown, path: string, direction: 1 | -1): Buffer {
  const keys = fieldKeys(document, path, 'elements').map((key) => (direction === 1 ? key : inverted(key)))
  return keys.reduce((least, key) => (key.compare(least) < 0 ? key : least))
}

/** Every key under which a field is found; a whole array is one of them when it shall be found by equality. */
export function fieldKeys(document: unknown, path: string, arrays: 'elements' | 'elements and whole'): Buffer[] {
  const keys: Buffer[] = []
  for (const value of valuesAt(document, path)) {
    if (!Array.isArray(value)) {
      keys.push(keyOf(value))
      continue
    }
    if (value.length === 0) keys.push(Buffer.of(lead.emptyArray))
    for (const element of value) keys.push(keyOf(element))
    if (arrays === 'elements and whole') keys.push(keyOf(value))
  }
  return keys.length > 0 ? keys : [keyOf(null)]
}

export const sortKey = (document: unknown, order: Order): Buffer =>
  Buffer.concat(order.map(([path, direction]) => fieldKey(document, path, direction)))

/** Sorts as Mongo does; equal ones keep their order. */
export function sortDocuments<T>(items: readonly T[], order: Order, document: (item: T) => unknown): T[] {
  const keyed = items.map((item) => ({ item, key: sortKey(document(item), order) }))
  return keyed.sort((left, right) => left.key.compare(right.key)).map(({ item }) => item)
}
