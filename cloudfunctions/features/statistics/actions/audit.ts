import type { TalliedCollection } from '../../../platform/indexes'
import { readAll } from '../../../platform/read-all'
import { periodOf } from '../../../ground/time/periods'
import { chainIds } from '../../grid/names'
import { auditRollups, rollupsOf, type Difference, type Placed } from '../auditing'
import { gridOf, type Counted } from '../counting/counted'
import { countMatter, matterFields, type CountedMatter } from '../counting/matter'
import {
  countOffer,
  countService,
  countVisit,
  offerFields,
  serviceFields,
  visitFields,
  type CountedOffer,
  type CountedService,
  type CountedVisit,
} from '../counting/others'
import { oneEach } from '../reading'
import { rollupIdOf, type Rollup } from '../rollup'

interface Marked {
  readonly _id: string
  /** When it is counted again; null: it has been. */
  readonly tallyAt?: number | null
}

const isMarked = ({ tallyAt }: Pick<Marked, 'tallyAt'>): boolean => tallyAt !== null && tallyAt !== undefined

interface Read extends Placed {
  readonly isBehind: boolean
}

const readSource = async <T extends { readonly _id: string }>(
  collection: TalliedCollection,
  fields: readonly string[],
  place: (document: T) => { readonly gridId: string; readonly at: number; readonly counted: Counted },
): Promise<readonly Read[]> =>
  (await readAll<T & Marked>(collection, [...fields, 'tallyAt'])).map((document) => {
    const { counted, ...where } = place(document)
    return { ...counted, ...where, isBehind: isMarked(document) }
  })

const readEverything = async (now: number): Promise<readonly Read[]> => [
  ...(await readSource<CountedMatter>('matters', matterFields, (one) => ({
    gridId: one.place.gridId,
    at: one.askedAt,
    counted: countMatter(one, now),
  }))),
  ...(await readSource<CountedService>('services', serviceFields, (one) => ({
    gridId: gridOf(one.event.orgId),
    at: one.event.from,
    counted: countService(one),
  }))),
  ...(await readSource<CountedOffer>('offers', offerFields, (one) => ({
    gridId: gridOf(one.place.gridId ?? one.place.communityId),
    at: one.at,
    counted: countOffer(one),
  }))),
  ...(await readSource<CountedVisit>('visits', visitFields, (one) => ({
    gridId: one.place.gridId,
    at: one.day,
    counted: countVisit(one),
  }))),
]

export interface Audit {
  readonly documents: number
  readonly rollups: number
  /** Saved so lately that nobody has counted them yet: their places are left out. */
  readonly behind: number
  readonly differences: readonly Difference[]
}

/** Counts every figure of an environment again, and says where the roll-ups differ. Reads everything, changes nothing. */
export const auditStatistics = async (now: number): Promise<Audit> => {
  const read = await readEverything(now)
  const standing = oneEach(await readAll<Rollup>('rollups', ['orgId', 'period', 'unit', 'from', 'total', 'persons', 'days', 'tallyAt']))
  const behind = read.filter(({ isBehind }) => isBehind)
  const leftOut = new Set(behind.flatMap(({ gridId }) => chainIds(gridId)))
  const unsummed = new Set(standing.filter(isMarked).map(({ orgId, from }) => rollupIdOf(orgId, periodOf('quarter', from).name)))
  const isAsked = ({ orgId, period }: Pick<Rollup, 'orgId' | 'period'>) => !leftOut.has(orgId) && !unsummed.has(rollupIdOf(orgId, period))
  const differences = auditRollups(standing.filter(isAsked), rollupsOf(read, now).filter(isAsked))
  return { documents: read.length, rollups: standing.length, behind: behind.length, differences }
}
