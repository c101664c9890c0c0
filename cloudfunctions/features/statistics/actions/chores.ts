import type { Chore } from '../../../platform/chores'
import { comesDue } from '../../../platform/chores'
import { find, update, where } from '../../../platform/documents'
import type { TalliedCollection } from '../../../platform/indexes'
import type { Matter } from '../../matters/document/matter'
import { everPlaced } from '../../matters/actions/store'
import type { ServiceRecord } from '../../attendance/record'
import type { Offer } from '../../service/offer'
import type { Visit } from '../../visits/visit'
import { gridOf } from '../counting/counted'
import type { Rollup } from '../rollup'
import type { Changed } from '../months'
import { rebuild, setQuarters } from './rebuild'

/** Documents that are counted at once. */
const batch = 200

interface Source<T> {
  readonly fields: readonly (keyof T & string)[]
  readonly count: (documents: readonly T[], now: number) => Promise<void>
}

/** Counted by days of grids: `changed` says on which a document may stand. */
const byDay = <T>(fields: Source<T>['fields'], changed: (document: T) => readonly Changed[]): Source<T> => ({
  fields,
  count: (documents, now) => rebuild(documents.flatMap(changed), now),
})

// Each reads what its own collection holds; TypeScript cannot follow that through a union.
const sourceOf = <T>(source: Source<T>) => source as unknown as Source<never>

/** What is counted, by collection: one whose documents are marked and that nobody counts does not compile. */
const sources: Readonly<Record<TalliedCollection, Source<never>>> = {
  matters: sourceOf(
    byDay<Matter>(['place', 'countedIn', 'askedAt'], (matter) =>
      (everPlaced(matter).countedIn ?? []).map((gridId) => ({ gridId, at: matter.askedAt })),
    ),
  ),
  offers: sourceOf(
    byDay<Offer>(['place', 'at', 'kind'], ({ kind, place, at }) =>
      kind === 'wish' ? [{ gridId: gridOf(place.gridId ?? place.communityId), at }] : [],
    ),
  ),
  services: sourceOf(byDay<ServiceRecord>(['event'], ({ event }) => [{ gridId: gridOf(event.orgId), at: event.from }])),
  visits: sourceOf(byDay<Visit>(['place', 'day'], ({ place, day }) => [{ gridId: place.gridId, at: day }])),
  rollups: sourceOf<Rollup>({ fields: ['orgId', 'from', 'unit'], count: setQuarters }),
}

type Marked = { readonly _id: string }

/**
 * Counts again the days of whatever was saved, and takes the marks away: what was saved meanwhile bears a later one. A run that dies
 * leaves the marks, and the next counts the same days again.
 */
const tallying = (collection: TalliedCollection): Chore => ({
  asks: comesDue(collection, (now) => ({ tallyAt: where.lte(now) })),
  run: async ({ now, hasTime }) => {
    const { fields, count: countAll } = sources[collection]
    let count = 0
    for (let last = batch; last === batch && hasTime(); ) {
      const found = await find<Marked>(collection, {
        where: { tallyAt: where.lte(now) },
        order: [['tallyAt', 'asc']],
        limit: batch,
        fields,
      })
      if (found.length > 0) await countAll(found as never[], now)
      if (found.length > 0)
        await update(collection, { _id: where.in(found.map(({ _id }) => _id)), tallyAt: where.lte(now) }, { tallyAt: null })
      count += found.length
      last = found.length
    }
    return count
  },
})

/** One for each collection that is counted. */
export const tallyingAll: Readonly<Record<TalliedCollection, Chore>> = {
  matters: tallying('matters'),
  offers: tallying('offers'),
  services: tallying('services'),
  visits: tallying('visits'),
  rollups: tallying('rollups'),
}
