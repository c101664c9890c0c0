import { Aggregator } from 'mingo/aggregator'
import { evalExpr } from 'mingo/core'
import { Lazy, type Iterator } from 'mingo/lazy'
import type { Options } from 'mingo/types'
import { failed, invalid, unsupported } from './errors'
import { valuesAt } from './paths'
import { sortDocuments } from './sort-key'
import { updated } from './update'
import { isDocument, sameValue, type Document, type Order } from './value'

type Stage = (documents: Iterator, argument: Document, options: Options) => Iterator

const known = new Set([
  '$addFields',
  '$bucket',
  '$bucketAuto',
  '$count',
  '$facet',
  '$graphLookup',
  '$group',
  '$limit',
  '$lookup',
  '$match',
  '$project',
  '$redact',
  '$replaceRoot',
  '$replaceWith',
  '$sample',
  '$set',
  '$setWindowFields',
  '$skip',
  '$sort',
  '$sortByCount',
  '$unionWith',
  '$unset',
  '$unwind',
])

/** Refuses stages that are unknown here, or malformed in a way that would not fail cleanly. */
export function checkStages(stages: unknown): void {
  if (!Array.isArray(stages)) throw invalid('a pipeline must be an array')
  for (const stage of stages) {
    if (!isDocument(stage) || Object.keys(stage).length !== 1)
      throw failed('A pipeline stage specification object must contain exactly one field.')
    for (const [name, argument] of Object.entries(stage)) checkStage(name, argument)
  }
}

function checkStage(name: string, argument: unknown): void {
  if (!known.has(name)) throw unsupported(`the pipeline stage ${name}`)
  if (name === '$sample' && !isWhole(isDocument(argument) ? argument['size'] : null)) throw failed('$sample must have a positive size')
  if ((name === '$limit' || name === '$skip') && !isWhole(argument)) throw failed(`invalid argument to ${name} stage`)
  if (name === '$sort') orderIn(argument)
  if (!isDocument(argument)) return
  if (name === '$facet') Object.values(argument).forEach(checkStages)
  if (argument['pipeline'] !== undefined) checkStages(argument['pipeline'])
}

const isWhole = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0

function orderIn(argument: unknown): Order {
  const entries = isDocument(argument) ? Object.entries(argument) : []
  if (entries.length === 0) throw failed('$sort stage must have at least one sort key')
  return entries.map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw failed('$sort key ordering must be 1 (for ascending) or -1 (for descending)')
    return [path, direction]
  })
}

const sort: Stage = (documents, argument) =>
  documents.transform((collected) => Lazy(sortDocuments(collected, orderIn(argument), (document) => document)))

/** Reads a collection; a query narrows it by its indexes. */
type Resolver = (name: string, query?: Document) => readonly Document[]

/** What a pipeline that stands for itself begins with, so that indexes serve it; undefined where it depends on what it is joined to. */
const narrowing = ({ localField, let: variables, pipeline }: Document): Document | undefined => {
  const first: unknown = Array.isArray(pipeline) ? pipeline[0] : undefined
  const match: unknown = isDocument(first) ? first['$match'] : undefined
  return localField === undefined && variables === undefined && isDocument(match) ? match : undefined
}

/** Equality of `localField` and `foreignField` first, then the pipeline over what is left; a dotted `as` is a path. */
const lookup: Stage = (documents, argument, options) => {
  const { from, as, localField, foreignField, pipeline = [], let: variables } = argument
  if (typeof as !== 'string' || typeof from !== 'string') throw failed("$lookup needs 'from' and 'as'")
  const resolve: Resolver | undefined = options.collectionResolver
  const foreign = resolve?.(from, narrowing(argument)) ?? []
  const stages = Array.isArray(pipeline) ? pipeline.filter(isDocument) : []
  return documents.map((local) => {
    if (!isDocument(local)) return local
    const joined =
      typeof localField === 'string' && typeof foreignField === 'string' ? foreign.filter(joins(local, localField, foreignField)) : foreign
    const bound = { ...options.variables, ...asDocument(variables && evalExpr(local, variables, options)) }
    const found = stages.length === 0 ? [...joined] : new Aggregator(stages, { ...plain(options), variables: bound }).run([...joined])
    return updated(local, { $set: { [as]: found } }, { query: {}, inserting: false, now: 0 })
  })
}

const asDocument = (value: unknown): Document => (isDocument(value) ? value : {})

/** The options without what belongs to one evaluation. */
const plain = ({
  idKey,
  processingMode,
  useStrictMode,
  scriptEnabled,
  failOnError,
  context,
  collectionResolver,
}: Options): Partial<Options> => ({
  idKey,
  processingMode,
  useStrictMode,
  scriptEnabled,
  failOnError,
  context,
  ...(collectionResolver && { collectionResolver }),
})

function joins(local: Document, localField: string, foreignField: string): (foreign: Document) => boolean {
  const wanted = elements(local, localField)
  return (foreign) => elements(foreign, foreignField).some((value) => wanted.some((one) => sameValue(one, value)))
}

/** A missing field joins with null. */
const elements = (document: Document, path: string): unknown[] =>
  valuesAt(document, path).flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value ?? null]))

/** Stages that mingo has wrong. */
export const correctedStages: Record<`$${string}`, Stage> = { $sort: sort, $lookup: lookup }
