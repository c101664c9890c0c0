import type { Index } from '../../platform/indexes'
import { conditionsOf } from './bounds'
import { failed } from './errors'
import { planQuery } from './index-plan'
import { isDocument, type Document, type Order } from './value'

interface Asked {
  readonly query: Document
  readonly order: Order
}

const none = () => false

/** The branches of each `$or` that must hold. */
const choicesIn = (query: Document): readonly (readonly Document[])[] =>
  Object.entries(query).flatMap(([key, value]) => {
    const parts = Array.isArray(value) ? value.filter(isDocument) : []
    if (key === '$or') return [parts]
    return key === '$and' ? parts.flatMap(choicesIn) : []
  })

/** Whether an index narrows a query or gives its order, in each branch of an `$or`. What names no field asks for all, and means it. */
export const isServed = (indexes: readonly Index[], { query, order }: Asked): boolean => {
  const choices = choicesIn(query)
  if (conditionsOf(query).size === 0 && choices.length === 0) return true
  if (planQuery(indexes, { query, order, isMultikey: none })) return true
  return choices.some((branches) => branches.every((branch) => isServed(indexes, { query: branch, order })))
}

const pathsOf = (query: Document): readonly string[] => [
  ...conditionsOf(query).keys(),
  ...choicesIn(query).flatMap((branches) => branches.map((branch) => `(${pathsOf(branch).join(' ')})`)),
]

/** Who makes a request: the secret id of a function's call, or nothing for whoever looks at the database from outside. */
export interface Asking {
  by: string
}

/** Told of a query that no index serves, and of who asks it. */
export type OnUnserved = (collection: string, query: Document, asking: Readonly<Asking>) => void

/** Within one request, whose asker is known. */
export type OnUnservedIn = (collection: string, query: Document) => void

const saying = (collection: string, query: Document) => `no index serves the query of ${collection} by ${pathsOf(query).join(' ')}`

/** Refuses such a query of a function; whoever looks from outside may ask anything. @throws CloudError */
export const refuseUnserved: OnUnserved = (collection, query, { by }) => {
  if (by !== '') throw failed(saying(collection, query))
}

/** Prints such a query of a function, each once. */
export const reportUnserved = (print: (text: string) => void): OnUnserved => {
  const told = new Set<string>()
  return (collection, query, { by }) => {
    const text = saying(collection, query)
    if (by === '' || told.has(text)) return
    told.add(text)
    print(`${text}: add one to platform/indexes.ts`)
  }
}
