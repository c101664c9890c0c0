import { Context, ProcessingMode } from 'mingo/core'
import * as booleanOperators from 'mingo/operators/expression/boolean'
import * as queryOperators from 'mingo/operators/query'
import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { expressions } from './expressions'
import { failed, unsupported } from './errors'
import { matchers } from './matchers'
import { isDocument, type Document } from './value'

// mingo copies all its operators for every query and every stage, a third of what a request costs. Ours never change: they are shared.
const copyOf = Context.from.bind(Context)
Context.from = (...contexts) => (contexts.length === 1 && contexts[0] ? contexts[0] : copyOf(...contexts))

export type Matches = (document: Document) => boolean

/** Mongo's operators as mingo has them, except those it has wrong: the first registration wins. */
export const queryContext = (): Context =>
  Context.init({ query: matchers }).addQueryOps(queryOperators).addExpressionOps(expressions).addExpressionOps(booleanOperators)

export const matchOptions: Options = {
  idKey: '_id',
  processingMode: ProcessingMode.CLONE_OFF,
  useStrictMode: true,
  scriptEnabled: false,
  failOnError: true,
  context: queryContext(),
}

const refused = new Set([
  '$near',
  '$nearSphere',
  '$geoWithin',
  '$geoIntersects',
  '$geoNear',
  '$where',
  '$jsonSchema',
  '$text',
  '$function',
  '$accumulator',
  '$comment',
])

/** Refuses what would otherwise be answered wrongly, with a message that names it. */
export function refuseUnsupported(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(refuseUnsupported)
  if (!isDocument(value)) return
  for (const [key, inner] of Object.entries(value)) {
    if (refused.has(key)) throw unsupported(key)
    refuseUnsupported(inner)
  }
}

/** Compiles a query; a bad operator is refused as Mongo would. */
export function compileQuery(query: Document): Matches {
  if (Object.keys(query).length === 0) return () => true
  refuseUnsupported(query)
  return guarded(() => {
    const compiled = new Query(query, matchOptions)
    return (document) => guarded(() => compiled.test(document))
  })
}

/** mingo's complaints become the database's own. */
export function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Error && error.name !== 'CloudError') throw failed(error.message)
    throw error
  }
}
