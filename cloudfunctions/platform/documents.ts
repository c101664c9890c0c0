import { randomUUID } from 'node:crypto'
import { answered, database } from './cloud'
import { firstOf, spellings } from '@/contract/text'
import { isDuplicate, isPassing } from './faults'

/** A query as the SDK takes it: fields, dotted paths and `where` conditions. */
export type Query = Readonly<Record<string, unknown>> | ReturnType<typeof database.command.and>

export interface Find {
  readonly where: Query
  readonly order?: readonly (readonly [path: string, direction: 'asc' | 'desc'])[]
  /** At most 1000, the cloud's own limit. */
  readonly limit: number
  /** How many to pass over first. */
  readonly skip?: number
  /** What to read of each document besides its `_id`; left out: all of it. */
  readonly fields?: readonly string[]
}

/** The SDK's conditions: `where.in([...])`, `where.lt(1)`, `where.or([...])`. */
export const where = database.command

const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A condition: the text contains these words, in whatever spelling. */
export const containing = (words: string) => database.RegExp({ regexp: spellings(words), options: 'i' })

/** A condition: the text begins with these words, in whatever spelling. The first letter narrows what an index looks through. */
export const beginning = (words: string) =>
  where.and(
    where.gte(firstOf(words, 1)),
    where.lt(`${firstOf(words, 1)}\uffff`),
    database.RegExp({ regexp: `^${spellings(words)}`, options: 'i' }),
  )

/** A condition: the text ends with these words, as they stand. */
export const endingWith = (words: string) => database.RegExp({ regexp: `${literally(words)}$`, options: 'i' })

/** Reading twice is harmless: one more try when the first failed in passing. */
export const twice = async <T>(request: () => Promise<T>): Promise<T> => {
  try {
    return await request()
  } catch (error) {
    if (!isPassing(error)) throw error
    return request()
  }
}

export const find = <T>(collection: string, { where: query, order = [], limit, skip = 0, fields }: Find): Promise<T[]> =>
  twice(async () => {
    const ordered = order.reduce(
      (sorted, [path, direction]) => sorted.orderBy(path, direction),
      database.collection(collection).where(query),
    )
    const asked = (skip > 0 ? ordered.skip(skip) : ordered).limit(limit)
    const chosen = fields ? asked.field(Object.fromEntries(fields.map((field) => [field, true]))) : asked
    const { data } = answered(await chosen.get())
    return data as T[]
  })

/** How many match. */
export const count = (collection: string, query: Query): Promise<number> =>
  twice(async () => answered(await database.collection(collection).where(query).count()).total)

export const findById = async <T>(collection: string, id: string): Promise<T | null> => {
  const [found] = await find<T>(collection, { where: { _id: id }, limit: 1 })
  return found ?? null
}

/** Documents by their ids, in one round trip, in no order; those that do not exist are left out. */
export const findByIds = <T>(collection: string, ids: readonly string[]): Promise<T[]> =>
  find<T>(collection, { where: { _id: where.in([...ids]) }, limit: 1000 })

/**
 * Insert under a derived `_id`. True when this call made the document, false when it was there before.
 * A lost answer is told from a rival by the mark that each insert leaves in `change`.
 */
export const insert = async (collection: string, document: { readonly _id: string }): Promise<boolean> => {
  const data = { change: randomUUID(), ...document }
  const add = async () => {
    await database.collection(collection).add({ data })
    return true
  }
  try {
    return await add()
  } catch (error) {
    if (isDuplicate(error)) return false
    if (!isPassing(error)) throw error
    return add().catch(async (again: unknown) => {
      if (!isDuplicate(again)) throw again
      const standing = await findById<typeof data>(collection, document._id)
      return standing?.change === data.change
    })
  }
}

/** Update all that match. Resolves to how many did. Only for updates that may safely be applied twice. */
export const update = (collection: string, query: Query, data: Readonly<Record<string, unknown>>): Promise<number> =>
  twice(async () => {
    const { stats } = answered(await database.collection(collection).where(query).update({ data }))
    return stats.updated
  })
