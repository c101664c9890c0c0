import { failed } from './errors'
import { isIndex } from './paths'
import { isDocument, typeName, type Document } from './value'

/** A field that an update changes, by its holder. */
export interface Slot {
  readonly path: string
  readonly value: unknown
  set(value: unknown): void
  remove(): void
}

/** Finds the field at a path; null where the way to it is missing. */
export function slotAt(document: Document, path: string): Slot | null {
  const segments = path.split('.')
  const key = segments.pop() ?? ''
  let holder: unknown = document
  for (const segment of segments) holder = child(holder, segment)
  return slotOf(holder, key, path)
}

/** Finds the field at a path and makes the objects on the way; refuses to go through a scalar. */
export function makeSlot(document: Document, path: string): Slot {
  const segments = path.split('.')
  const key = segments.pop() ?? ''
  let holder: unknown = document
  for (const [at, segment] of segments.entries()) {
    const slot = slotOf(holder, segment, path) ?? refuse(holder, segment, segments[at - 1])
    if (slot.value === undefined) slot.set({})
    holder = child(holder, segment)
  }
  return slotOf(holder, key, path) ?? refuse(holder, key, segments.at(-1))
}

function refuse(holder: unknown, key: string, holderKey = ''): never {
  throw failed(`Cannot create field '${key}' in element {${holderKey}: ${JSON.stringify(holder)}}`)
}

function child(holder: unknown, key: string): unknown {
  if (Array.isArray(holder)) return isIndex(key) ? holder[Number(key)] : undefined
  return isDocument(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined
}

function slotOf(holder: unknown, key: string, path: string): Slot | null {
  if (Array.isArray(holder)) return isIndex(key) ? elementSlot(holder, Number(key), path) : null
  return isDocument(holder) ? fieldSlot(holder, key, path) : null
}

const fieldSlot = (holder: Document, key: string, path: string): Slot => ({
  path,
  value: child(holder, key),
  set: (value) => void (holder[key] = value),
  remove: () => void Reflect.deleteProperty(holder, key),
})

const mostPadding = 1_500_000

/** Setting behind the end fills up with null; removing leaves null. */
const elementSlot = (holder: unknown[], at: number, path: string): Slot => ({
  path,
  value: holder[at],
  set: (value) => {
    if (at > mostPadding) throw failed(`cannot create the array element ${path}: too far behind the end`)
    while (holder.length < at) holder.push(null)
    holder[at] = value
  },
  remove: () => {
    if (at < holder.length) holder[at] = null
  },
})

/** Concrete paths for `$[]` (every element) and `$` (the element that the query matched). */
export function concretePaths(
  document: Document,
  path: string,
  matched: (arrayPath: string, array: readonly unknown[]) => number,
): string[] {
  const segments = path.split('.')
  const at = segments.findIndex((segment) => segment.startsWith('$'))
  if (at < 0) return [path]
  const arrayPath = segments.slice(0, at).join('.')
  const array = slotAt(document, arrayPath)?.value
  if (!Array.isArray(array))
    throw failed(`The path '${arrayPath}' must exist in the document in order to apply array updates, found ${typeName(array)}.`)
  const chosen = positions(segments[at] ?? '', array, () => matched(arrayPath, array))
  const rest = segments.slice(at + 1)
  return chosen.flatMap((index) => concretePaths(document, [arrayPath, String(index), ...rest].join('.'), matched))
}

function positions(operator: string, array: readonly unknown[], matched: () => number): number[] {
  if (operator === '$[]') return array.map((_, index) => index)
  if (operator !== '$') throw failed(`No array filter found for identifier in '${operator}'`)
  return [matched()]
}
