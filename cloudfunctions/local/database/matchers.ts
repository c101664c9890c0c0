import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { failed } from './errors'
import { valuesAt } from './paths'
import { keyOf, leadOf } from './sort-key'
import { isDocument, sameValue, typeName, type Document } from './value'

type Test = (value: unknown) => boolean
type Matcher = (path: string, argument: unknown, options: Options) => (document: unknown) => boolean

/** A condition that an array meets when it, or one of its elements, meets it. */
const onElements =
  (test: (argument: unknown) => Test): Matcher =>
  (path, argument) => {
    const holds = test(argument)
    return (document) => valuesAt(document, path).some((value) => holds(value) || (Array.isArray(value) && value.some(holds)))
  }

/** A condition on the value itself. */
const onValue =
  (test: (argument: unknown) => Test): Matcher =>
  (path, argument) => {
    const holds = test(argument)
    return (document) => valuesAt(document, path).some(holds)
  }

const not =
  (matcher: Matcher): Matcher =>
  (path, argument, options) => {
    const holds = matcher(path, argument, options)
    return (document) => !holds(document)
  }

const equals =
  (argument: unknown): Test =>
  (value) =>
    sameValue(value, argument)

function isAmong(argument: unknown): Test {
  if (!Array.isArray(argument)) throw failed('$in needs an array')
  const tests = argument.map((one) => (one instanceof RegExp ? matchesRegExp(one) : equals(one)))
  return (value) => tests.some((test) => test(value))
}

function matchesRegExp(argument: unknown): Test {
  const pattern = argument instanceof RegExp ? new RegExp(argument.source, argument.flags) : new RegExp(String(argument))
  return (value) => (typeof value === 'string' && pattern.test(value)) || sameValue(value, argument)
}

const compare =
  (holds: (order: number) => boolean) =>
  (argument: unknown): Test =>
  (value) => {
    if (leadOf(value) !== leadOf(argument)) return false
    return holds(ordering(value, argument))
  }

/** Orders two values of one type. */
function ordering(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left < right ? -1 : left > right ? 1 : 0
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0
  if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime()
  return keyOf(left).compare(keyOf(right))
}

const exists: Matcher = (path, argument) => (document) =>
  valuesAt(document, path).some((value) => value !== undefined) === Boolean(argument)

function hasSize(argument: unknown): Test {
  if (!Number.isInteger(argument)) throw failed('$size must be a whole number')
  return (value) => Array.isArray(value) && value.length === argument
}

function hasRemainder(argument: unknown): Test {
  const [divisor, remainder] = Array.isArray(argument) ? argument.map(Number) : []
  if (divisor === undefined || remainder === undefined) throw failed('malformed mod, needs to be an array of two numbers')
  if (Math.trunc(divisor) === 0) throw failed('divisor cannot be 0')
  return (value) => typeof value === 'number' && Math.trunc(value) % Math.trunc(divisor) === Math.trunc(remainder)
}

const typeAliases = new Map<unknown, string>([
  [1, 'double'],
  [2, 'string'],
  [3, 'object'],
  [4, 'array'],
  [8, 'bool'],
  [9, 'date'],
  [10, 'null'],
  [11, 'regex'],
  [16, 'int'],
  [18, 'long'],
])

const typeNames = new Set(['double', 'string', 'object', 'array', 'bool', 'date', 'null', 'regex', 'int', 'long', 'number'])

function hasType(argument: unknown): Test {
  const wanted = (Array.isArray(argument) ? argument : [argument]).map((one) => typeAliases.get(one) ?? String(one))
  const unknown = wanted.find((name) => !typeNames.has(name))
  if (unknown !== undefined) throw failed(`Unknown type name alias: ${unknown}`)
  return (value) => wanted.includes(typeName(value)) || (typeof value === 'number' && wanted.includes('number'))
}

/** The criteria of one element: conditions on the element itself, or a query on an object. */
function elementTest(criteria: unknown, options: Options): Test {
  if (!isDocument(criteria)) throw failed('$elemMatch needs an Object')
  const keys = Object.keys(criteria)
  const onItself = keys.length > 0 && keys.every((key) => key.startsWith('$') && !['$and', '$or', '$nor', '$expr'].includes(key))
  if (!onItself) return objectTest(criteria, options)
  const query = new Query<Document>({ element: criteria }, options)
  return (value) => query.test({ element: value })
}

/** Scalars never match: they have no fields. */
function objectTest(criteria: Document, options: Options): Test {
  const query = new Query<Document>(criteria, options)
  return (value) => isDocument(value) && query.test(value)
}

const elemMatch: Matcher = (path, argument, options) => {
  const holds = elementTest(argument, options)
  return (document) => valuesAt(document, path).some((value) => Array.isArray(value) && value.some(holds))
}

const all: Matcher = (path, argument, options) => {
  if (!Array.isArray(argument)) throw failed('$all needs an array')
  const tests = argument.map((one) => {
    if (isDocument(one) && '$elemMatch' in one) return elemMatch(path, one['$elemMatch'], options)
    return one instanceof RegExp ? regex(path, one, options) : equal(path, one, options)
  })
  return (document) => tests.length > 0 && tests.every((test) => test(document))
}

const equal = onElements(equals)
const regex = onElements(matchesRegExp)
const among = onElements(isAmong)

/** Mongo's query operators where mingo differs from it: arrays on the way, key order, missing and null, scalars in `$elemMatch`. */
export const matchers: Record<`$${string}`, Matcher> = {
  $eq: equal,
  $ne: not(equal),
  $in: among,
  $nin: not(among),
  $gt: onElements(compare((order) => order > 0)),
  $gte: onElements(compare((order) => order >= 0)),
  $lt: onElements(compare((order) => order < 0)),
  $lte: onElements(compare((order) => order <= 0)),
  $exists: exists,
  $size: onValue(hasSize),
  $mod: onElements(hasRemainder),
  $type: onElements(hasType),
  $regex: regex,
  $elemMatch: elemMatch,
  $all: all,
}

/** The test that `$pull` applies to each element. */
export const pullTest = (condition: unknown, options: Options): Test => {
  if (!isDocument(condition)) return condition instanceof RegExp ? matchesRegExp(condition) : equals(condition)
  return elementTest(condition, options)
}
