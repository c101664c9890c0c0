import { randomBytes } from 'node:crypto'
import { conditionsOf } from './bounds'
import type { Collection } from './collection'
import { CloudError } from '../gateway/ports'
import { AppliedInPart } from './sqlite'
import { failed, invalid } from './errors'
import { checkUpdate, replaced, updated } from './update'
import type { Document } from './value'
import type { View } from './view'

export interface Modification {
  readonly query: Document
  /** Operators when `merge`, otherwise the new document. */
  readonly data: Document
  readonly multi: boolean
  readonly merge: boolean
  readonly upsert: boolean
  /** UTC ms. */
  readonly now: number
}

export interface Modified {
  /** How many matched, whether they changed or not. */
  readonly matched: number
  readonly upsertId: unknown
  /** The last one touched, as it is now. */
  readonly document: Document | null
}

const newId = (): string => randomBytes(16).toString('hex')

/** Inserts documents in order; an id is made where there is none. @returns the ids */
export function insertAll(view: View, collection: Collection, documents: readonly Document[]): unknown[] {
  return inOrder(documents, (given) => {
    const document = { _id: given['_id'] ?? newId(), ...given }
    checkId(document._id)
    view.insert(collection, document)
    return document._id
  })
}

/** As on the server, what was written before the one that fails stays written. */
function inOrder<T>(documents: readonly Document[], write: (document: Document) => T): T[] {
  const results: T[] = []
  for (const document of documents) {
    try {
      results.push(write(document))
    } catch (error) {
      throw error instanceof CloudError && results.length > 0 ? new AppliedInPart(error) : error
    }
  }
  return results
}

function checkId(id: unknown): void {
  if (Array.isArray(id) || id instanceof RegExp) throw failed("The '_id' value cannot be of type array or regex")
}

/** Updates or replaces what matches; `multi: false` touches the first only. */
export function modify(view: View, collection: Collection, change: Modification): Modified {
  if (change.merge) checkUpdate(change.data)
  if (!change.merge && change.multi) throw invalid('multi update is only available for update operators')
  const found = view.find(collection, { query: change.query, order: [], skip: 0, limit: change.multi ? Infinity : 1 })
  if (found.length === 0 && change.upsert) return upsert(view, collection, change)
  const written = inOrder(found, (document) => {
    const next = changed(document, change, false)
    view.replace(collection, document, next)
    return next
  })
  return { matched: found.length, upsertId: null, document: written.at(-1) ?? null }
}

function changed(document: Document, { data, merge, query, now }: Modification, inserting: boolean): Document {
  return merge ? updated(document, data, { query, inserting, now }) : replaced(document, data)
}

/** The query's equalities become fields of the new document. */
function upsert(view: View, collection: Collection, change: Modification): Modified {
  const equalities = [...conditionsOf(change.query)].flatMap(([path, found]) => {
    const equality = found.find(([operator]) => operator === '$eq')
    return equality ? [[path, equality[1]] as const] : []
  })
  const fields = Object.fromEntries(change.merge ? equalities : equalities.filter(([path]) => path === '_id'))
  const id = fields['_id'] ?? change.data['_id'] ?? newId()
  const seed = updated({ _id: id }, { $set: withoutId(fields) }, { query: {}, inserting: true, now: change.now })
  const [upsertId] = insertAll(view, collection, [changed(seed, change, true)])
  return { matched: 0, upsertId, document: null }
}

const withoutId = ({ _id, ...fields }: Document): Document => fields

/** Removes what matches; `multi: false` removes the first only. @returns how many */
export function removeAll(
  view: View,
  collection: Collection,
  { query, multi }: { readonly query: Document; readonly multi: boolean },
): number {
  const found = view.find(collection, { query, order: [], skip: 0, limit: multi ? Infinity : 1 })
  for (const document of found) view.remove(collection, document)
  return found.length
}
