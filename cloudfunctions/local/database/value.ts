/** A document, or an object within one, once its EJSON is parsed. */
export type Document = Record<string, unknown>

/** A sort or index specification in order: 1 ascending, -1 descending. */
export type Order = readonly (readonly [path: string, direction: 1 | -1])[]

export function isDocument(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const isNothing = (value: unknown): boolean => value === null || value === undefined

/** Mongo's name of a value's type, as in `$type` and in error texts. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (typeof value === 'number') return numberType(value)
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'bool'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  return value instanceof RegExp ? 'regex' : 'object'
}

function numberType(value: number): string {
  if (!Number.isInteger(value) || Object.is(value, -0)) return 'double'
  return value === (value | 0) ? 'int' : 'long'
}

/** Mongo's equality: null equals missing, and the order of an object's keys counts. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right || (isNothing(left) && isNothing(right))) return true
  if (typeof left === 'number') return Number.isNaN(left) && Number.isNaN(right)
  return typeof left === 'object' && sameObject(left, right)
}

function sameObject(left: object | null, right: unknown): boolean {
  if (left instanceof Date) return right instanceof Date && left.getTime() === right.getTime()
  if (left instanceof RegExp) return right instanceof RegExp && String(left) === String(right)
  if (Array.isArray(left)) return Array.isArray(right) && sameArray(left, right)
  return isDocument(left) && isDocument(right) && sameDocument(left, right)
}

const sameArray = (left: readonly unknown[], right: readonly unknown[]): boolean =>
  left.length === right.length && left.every((value, at) => sameValue(value, right[at]))

function sameDocument(left: Document, right: Document): boolean {
  const keys = Object.keys(left)
  const others = Object.keys(right)
  if (keys.length !== others.length) return false
  return keys.every((key, at) => key === others[at] && sameValue(left[key], right[key]))
}

/** A copy that shares nothing with the original. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (value instanceof Date) return new Date(value)
  return isDocument(value) ? copyOfDocument(value) : value
}

export const copyOfDocument = (document: Document): Document =>
  Object.fromEntries(Object.entries(document).map(([key, value]) => [key, copyOf(value)]))
