import { failed } from './errors'
import { pullTest } from './matchers'
import { matchOptions } from './matching'
import { keyOf, sortDocuments } from './sort-key'
import { makeSlot, slotAt, type Slot } from './update-path'
import { isDocument, sameValue, typeName, type Document } from './value'

/** What an operator works on: one concrete path of one document. */
export interface Change {
  readonly document: Document
  readonly path: string
  readonly argument: unknown
  /** UTC ms. */
  readonly now: number
}

type Operator = (change: Change) => void

const whose = ({ document }: Change): string => `{_id: ${JSON.stringify(document['_id'])}}`

const lastName = (path: string): string => path.split('.').at(-1) ?? path

const set: Operator = ({ document, path, argument }) => makeSlot(document, path).set(argument)

const unset: Operator = ({ document, path }) => slotAt(document, path)?.remove()

/** `$inc` and `$mul`: a missing field counts as 0, anything but a number is refused. */
const arithmetic =
  (name: string, verb: string, compute: (value: number, by: number) => number): Operator =>
  (change) => {
    const { document, path, argument } = change
    if (typeof argument !== 'number') throw failed(`Cannot ${verb} with non-numeric argument: {${path}: ${JSON.stringify(argument)}}`)
    const slot = makeSlot(document, path)
    if (slot.value !== undefined && typeof slot.value !== 'number') {
      throw failed(
        `Cannot apply ${name} to a value of non-numeric type. ${whose(change)} has the field '${lastName(path)}' of non-numeric type ${typeName(slot.value)}`,
      )
    }
    slot.set(compute(typeof slot.value === 'number' ? slot.value : 0, argument))
  }

const extreme =
  (wins: (order: number) => boolean): Operator =>
  ({ document, path, argument }) => {
    const slot = makeSlot(document, path)
    if (slot.value === undefined || wins(keyOf(argument).compare(keyOf(slot.value)))) slot.set(argument)
  }

interface Push {
  readonly each: readonly unknown[]
  readonly position: number
  readonly slice: number | null
  readonly sort: unknown
}

const pushKeys = new Set(['$each', '$position', '$slice', '$sort'])

function pushOf(argument: unknown): Push {
  if (!isDocument(argument) || !('$each' in argument)) return { each: [argument], position: Infinity, slice: null, sort: null }
  const { $each: each, $position: position, $slice: slice, $sort: sort } = argument
  const unknown = Object.keys(argument).find((key) => !pushKeys.has(key))
  if (unknown !== undefined) throw failed(`Unrecognized clause in $push: ${unknown}`)
  if (!Array.isArray(each)) throw failed(`The argument to $each in $push must be an array but it was of type: ${typeName(each)}`)
  return { each, position: whole(position, '$position') ?? Infinity, slice: whole(slice, '$slice'), sort: sort ?? null }
}

function whole(value: unknown, name: string): number | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'number' || !Number.isInteger(value)) throw failed(`The value for ${name} must be an integer value`)
  return value
}

function arrayIn(slot: Slot, complaint: string): unknown[] {
  if (slot.value === undefined) return []
  if (!Array.isArray(slot.value)) throw failed(complaint)
  return Array.from<unknown>(slot.value)
}

const push: Operator = (change) => {
  const { each, position, slice, sort } = pushOf(change.argument)
  const slot = makeSlot(change.document, change.path)
  const complaint = `The field '${change.path}' must be an array but is of type ${typeName(slot.value)} in document ${whose(change)}`
  const array = arrayIn(slot, complaint)
  array.splice(position, 0, ...each)
  slot.set(cut(sort === null ? array : sorted(array, sort), slice))
}

function cut(array: unknown[], slice: number | null): unknown[] {
  if (slice === null) return array
  return slice < 0 ? array.slice(slice) : array.slice(0, slice)
}

function sorted(array: readonly unknown[], sort: unknown): unknown[] {
  const entries = isDocument(sort) ? Object.entries(sort) : [['value', sort] as const]
  const order = entries.map(([path, direction]) => [isDocument(sort) ? path : 'value', direction === -1 ? -1 : 1] as const)
  if (entries.some(([, direction]) => direction !== 1 && direction !== -1)) throw failed('The $sort element value must be either 1 or -1')
  return sortDocuments(array, order, (element) => (isDocument(sort) ? element : { value: element }))
}

const addToSet: Operator = ({ document, path, argument }) => {
  const each = isDocument(argument) && '$each' in argument ? argument['$each'] : [argument]
  if (!Array.isArray(each)) throw failed(`The argument to $each in $addToSet must be an array but it was of type ${typeName(each)}`)
  const slot = makeSlot(document, path)
  const complaint = `Cannot apply $addToSet to non-array field. Field named '${lastName(path)}' has non-array type ${typeName(slot.value)}`
  const array = arrayIn(slot, complaint)
  for (const value of each) if (!array.some((known) => sameValue(known, value))) array.push(value)
  slot.set(array)
}

const pop: Operator = ({ document, path, argument }) => {
  if (argument !== 1 && argument !== -1) throw failed(`$pop expects 1 or -1, found: ${JSON.stringify(argument)}`)
  const slot = slotAt(document, path)
  if (!slot || slot.value === undefined) return
  const array = arrayIn(slot, `Path '${path}' contains an element of non-array type '${typeName(slot.value)}'`)
  slot.set(argument === 1 ? array.slice(0, -1) : array.slice(1))
}

function pullWhere({ document, path }: Change, name: string, goes: (value: unknown) => boolean): void {
  const slot = slotAt(document, path)
  if (!slot || slot.value === undefined) return
  slot.set(arrayIn(slot, `Cannot apply ${name} to a non-array value`).filter((value) => !goes(value)))
}

const pull: Operator = (change) => pullWhere(change, '$pull', pullTest(change.argument, matchOptions))

const pullAll: Operator = (change) => {
  const { argument } = change
  if (!Array.isArray(argument)) throw failed('$pullAll requires an array argument')
  pullWhere(change, '$pullAll', (value) => argument.some((one) => sameValue(one, value)))
}

const rename: Operator = ({ document, path, argument }) => {
  if (typeof argument !== 'string') throw failed(`The 'to' field for $rename must be a string: ${path}`)
  const slot = slotAt(document, path)
  if (!slot || slot.value === undefined) return
  slot.remove()
  makeSlot(document, argument).set(slot.value)
}

const bit: Operator = ({ document, path, argument }) => {
  const slot = makeSlot(document, path)
  const value = typeof slot.value === 'number' ? slot.value : 0
  if (!isDocument(argument)) throw failed('The $bit modifier is not compatible with the given argument')
  for (const [name, by] of Object.entries(argument)) slot.set(bitwise(name, value, Number(by)))
}

function bitwise(name: string, value: number, by: number): number {
  if (name === 'and') return value & by
  if (name === 'or') return value | by
  if (name === 'xor') return value ^ by
  throw failed(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`)
}

export const updateOperators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['$set', set],
  ['$setOnInsert', set],
  ['$unset', unset],
  ['$inc', arithmetic('$inc', 'increment', (value, by) => value + by)],
  ['$mul', arithmetic('$mul', 'multiply', (value, by) => value * by)],
  ['$min', extreme((order) => order < 0)],
  ['$max', extreme((order) => order > 0)],
  ['$push', push],
  ['$addToSet', addToSet],
  ['$pop', pop],
  ['$pull', pull],
  ['$pullAll', pullAll],
  ['$rename', rename],
  ['$bit', bit],
  ['$currentDate', ({ document, path, now }) => makeSlot(document, path).set(new Date(now))],
])
