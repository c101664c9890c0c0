import { Context } from 'mingo/core'
import * as projectionOperators from 'mingo/operators/projection'
import { $project } from 'mingo/operators/pipeline'
import { Lazy } from 'mingo/lazy'
import { guarded, matchOptions, queryContext, refuseUnsupported } from './matching'
import type { Document } from './value'

const context = Context.from(queryContext().addProjectionOps(projectionOperators))

/** Keeps the fields asked for; an empty projection keeps all. */
export function project(documents: readonly Document[], projection: Document): Document[] {
  if (Object.keys(projection).length === 0) return [...documents]
  refuseUnsupported(projection)
  return guarded(() => $project(Lazy([...documents]), projection, { ...matchOptions, context }).collect<Document>())
}
