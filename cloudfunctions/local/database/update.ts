import { failed } from './errors'
import { compileQuery } from './matching'
import { conditionsOf } from './bounds'
import { concretePaths } from './update-path'
import { updateOperators } from './update-operators'
import { copyOf, copyOfDocument, isDocument, sameValue, type Document } from './value'

export interface UpdateContext {
  /** The query that chose the document: `$` in a path is the element it matched. */
  readonly query: Document
  readonly inserting: boolean
  /** UTC ms. */
  readonly now: number
}

/** A document after an update in operator form. The one given stays as it is. */
export function updated(document: Document, update: Document, context: UpdateContext): Document {
  checkUpdate(update)
  const copy = copyOfDocument(document)
  for (const [name, fields] of Object.entries(update)) {
    if (name === '$setOnInsert' && !context.inserting) continue
    const operator = updateOperators.get(name)
    if (!operator || !isDocument(fields)) continue
    for (const [path, argument] of Object.entries(fields)) {
      const paths = concretePaths(copy, path, (arrayPath, array) => matchedElement(context.query, arrayPath, array))
      for (const concrete of paths) operator({ document: copy, path: concrete, argument: copyOf(argument), now: context.now })
    }
  }
  if (!sameValue(copy['_id'], document['_id'])) throw immutableId('_id')
  return copy
}

/** A document replaced by another; its `_id` stays. */
export function replaced(document: Document, next: Document): Document {
  if ('_id' in next && !sameValue(next['_id'], document['_id'])) throw immutableId('_id')
  return { _id: document['_id'], ...next }
}

const immutableId = (path: string) => failed(`Performing an update on the path '${path}' would modify the immutable field '_id'`)

/** Refuses unknown operators and paths that overlap, whatever the documents are. */
export function checkUpdate(update: Document): void {
  const paths: string[] = []
  for (const [name, fields] of Object.entries(update)) {
    if (!updateOperators.has(name)) throw failed(`Unknown modifier: ${name}. Expected a valid update modifier`)
    if (!isDocument(fields))
      throw failed(`Modifiers operate on fields but we found a value instead. For example: {$mod: {<field>: ...}} not {${name}: ...}`)
    paths.push(...Object.keys(fields))
    if (name === '$rename') paths.push(...Object.values(fields).map(String))
  }
  for (const path of paths) checkPath(path)
  checkConflicts(paths)
}

function checkPath(path: string): void {
  const segments = path.split('.')
  if (segments.includes('')) throw failed(`The update path '${path}' contains an empty field name, which is not allowed.`)
  if (segments.includes('__proto__')) throw failed(`The update path '${path}' is not allowed`)
  const dollar = segments.find((segment, at) => segment.startsWith('$') && (at === 0 || !/^\$(\[\w*\])?$/.test(segment)))
  if (dollar !== undefined) throw failed(`The dollar ($) prefixed field '${dollar}' in '${path}' is not valid for storage.`)
}

/** Sorted, a path stands directly before those beneath it, but for names with characters before the dot. */
function checkConflicts(paths: readonly string[]): void {
  const known = new Set<string>()
  for (const path of paths) {
    if (known.has(path)) throw conflict(path, path)
    known.add(path)
  }
  for (const path of paths) {
    for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      if (known.has(path.slice(0, dot))) throw conflict(path, path.slice(0, dot))
    }
  }
}

const conflict = (path: string, at: string) => failed(`Updating the path '${path}' would create a conflict at '${at}'`)

/** Which element of an array the query's conditions on it match. */
function matchedElement(query: Document, arrayPath: string, array: readonly unknown[]): number {
  const conditions = [...conditionsOf(query)].filter(([path]) => path === arrayPath || path.startsWith(`${arrayPath}.`))
  const tests = conditions.flatMap(([path, found]) =>
    found.map(([operator, argument]) => compileQuery({ [path.replace(arrayPath, 'array')]: { [operator]: argument } })),
  )
  const at = tests.length === 0 ? -1 : array.findIndex((element) => tests.every((test) => test({ array: [element] })))
  if (at < 0) throw failed('The positional operator did not find the match needed from the query.')
  return at
}
