import { Aggregator } from 'mingo/aggregator'
import { Context, ProcessingMode } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as pipelineOperators from 'mingo/operators/pipeline'
import * as projectionOperators from 'mingo/operators/projection'
import * as windowOperators from 'mingo/operators/window'
import type { Options } from 'mingo/types'
import { invalid } from './errors'
import { parseEjson } from './ejson'
import { guarded, matchOptions, queryContext, refuseUnsupported } from './matching'
import { checkStages, correctedStages } from './stages'
import { isDocument, type Document, type Order } from './value'

/** Where stages find documents: the collection asked, and those that `$lookup` names. */
export interface Source {
  find(query: Document, order: Order): Document[]
  /** The documents of a collection that match, all of them without a query; none when there is no such collection. */
  all(name: string, query?: Document): Document[]
}

/** The stages of a request: `[{ stageKey, stageValue }]`, each value EJSON or plain JSON. */
export function stagesOf(value: unknown, now: number): Document[] {
  if (!Array.isArray(value)) throw invalid('stages must be an array')
  return value.map((stage) => {
    if (!isDocument(stage) || typeof stage['stageKey'] !== 'string') throw invalid('a stage has no stageKey')
    return { [stage['stageKey']]: parseEjson(stage['stageValue'], now) }
  })
}

const context = Context.from(
  queryContext()
    .addPipelineOps(correctedStages)
    .addPipelineOps(pipelineOperators)
    .addAccumulatorOps(accumulators)
    .addProjectionOps(projectionOperators)
    .addWindowOps(windowOperators),
)

/** Runs a pipeline; what it begins with narrows what is read. */
export function aggregate(source: Source, stages: readonly Document[]): Document[] {
  checkStages(stages)
  refuseUnsupported(stages)
  const [first, ...rest] = stages
  const match = first && isDocument(first['$match']) ? first['$match'] : null
  const documents = source.find(match ?? {}, [])
  const options: Options = {
    ...matchOptions,
    context,
    processingMode: ProcessingMode.CLONE_INPUT,
    collectionResolver: (name: string, query?: Document) => source.all(name, query),
  }
  return guarded(() => new Aggregator(match ? rest : [...stages], options).run<Document>(documents))
}
