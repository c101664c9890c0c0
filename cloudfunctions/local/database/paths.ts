import { isDocument } from './value'

const digits = /^\d+$/

export const isIndex = (segment: string): boolean => digits.test(segment)

/**
 * The values that a query condition on a dotted path looks at, through arrays as Mongo goes through them:
 * `undefined` where a field is missing, nothing where an array on the way holds no objects.
 */
export function valuesAt(document: unknown, path: string): unknown[] {
  const found: unknown[] = []
  visit(document, path.split('.'), found)
  return found
}

function visit(value: unknown, segments: readonly string[], found: unknown[]): void {
  const [segment, ...rest] = segments
  if (segment === undefined) return void found.push(value)
  if (Array.isArray(value)) return visitArray(value, segments, found)
  const present = isDocument(value) && Object.hasOwn(value, segment)
  if (present) return visit(value[segment], rest, found)
  found.push(undefined)
}

function visitArray(values: readonly unknown[], segments: readonly string[], found: unknown[]): void {
  const [segment = '', ...rest] = segments
  if (isIndex(segment) && Number(segment) < values.length) visit(values[Number(segment)], rest, found)
  for (const value of values) if (isDocument(value)) visit(value, segments, found)
}
