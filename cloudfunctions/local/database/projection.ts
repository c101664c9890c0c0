import { Context } from 'mingo/core'
import * as projectionOperators from 'mingo/operators/projection'
import { $project } from 'mingo/operators/pipeline'
import { Lazy } from 'mingo/lazy'
import { guarded, matchOptions, queryContext, refuseUnsupported } from './matching'
import type { Document } from './value'

const context = Context.from(queryContext().addProjectionOps(projectionOperators))

/**
 * A field and its part in one projection, as MongoDB before 4.4 takes them: the whole where it comes before all of its parts, else the
 * parts alone.
 */
function withoutCollisions(projection: Document): Document {
  const paths = Object.keys(projection)
  const kept = paths.filter((path, at) => {
    const partsBefore = paths.slice(0, at).some((other) => other.startsWith(`${path}.`))
    const wholeKept = paths.some(
      (other, place) => path.startsWith(`${other}.`) && !paths.slice(0, place).some((part) => part.startsWith(`${other}.`)),
    )
    return !partsBefore && !wholeKept
  })
  return Object.fromEntries(kept.map((path) => [path, projection[path]]))
}

/** Keeps the fields asked for; an empty projection keeps all. */
export function project(documents: readonly Document[], projection: Document): Document[] {
  if (Object.keys(projection).length === 0) return [...documents]
  refuseUnsupported(projection)
  return guarded(() => $project(Lazy([...documents]), withoutCollisions(projection), { ...matchOptions, context }).collect<Document>())
}
