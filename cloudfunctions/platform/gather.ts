import { answered, database } from './cloud'
import { twice, where, type Find } from './documents'

/** A find that is made together with others. */
export interface Gathered extends Find {
  readonly collection: string
  /** Documents that are alike are put together: the stage `$group`. Their order goes. */
  readonly group?: Readonly<Record<string, unknown>>
}

interface Asked<Name extends string> {
  /** A document that stands: what is found is joined to it. */
  readonly on: { readonly collection: string; readonly id: string }
  readonly finds: Readonly<Record<Name, Gathered>>
}

/** The stages of a pipeline that is no request of its own. */
interface Pipeline extends Record<'match' | 'sort' | 'limit' | 'project' | 'group', (value: unknown) => Pipeline> {
  readonly done: () => unknown[]
}

// The SDK's types leave it out.
const { pipeline } = where.aggregate as unknown as { readonly pipeline: () => Pipeline }

const pipelineOf = ({ where: query, order = [], limit, fields, group }: Gathered) => {
  const matching = pipeline().match(query)
  const sorted =
    order.length > 0 ? matching.sort(Object.fromEntries(order.map(([path, direction]) => [path, direction === 'asc' ? 1 : -1]))) : matching
  const limited = (group ? sorted.group(group) : sorted).limit(limit)
  return (fields ? limited.project(Object.fromEntries(fields.map((field) => [field, 1]))) : limited).done()
}

/**
 * Several finds in one round trip, made in their order. None depends on the document they are joined to, so an index serves each as it
 * serves the find alone. Nothing is found where that document does not stand.
 */
export const gather = <Found extends Readonly<Record<string, readonly unknown[]>>>({
  on,
  finds,
}: Asked<keyof Found & string>): Promise<Found | null> =>
  twice(async () => {
    const anchor = database.collection(on.collection).aggregate().match({ _id: on.id }).project({ _id: 1 })
    const entries = Object.entries<Gathered>(finds)
    const joined = entries.reduce(
      (stages, [as, found]) => stages.lookup({ from: found.collection, pipeline: pipelineOf(found), as }),
      anchor,
    )
    const { list } = answered(await joined.end()) as { readonly list: readonly Found[] }
    return list[0] ?? null
  })
