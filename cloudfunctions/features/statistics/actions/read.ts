import { where } from '../../../platform/documents'
import { gather, type Gathered } from '../../../platform/gather'
import type { Period } from '../../../ground/time/periods'
import { isCounty } from '../../../ground/places'
import { chainIds } from '../../grid/names'
import type { Org } from '../../grid/org'
import { withUnsure } from '../../grid/unsure'
import { scopeOf } from '../../households/scope'
import { covered, livedIn } from '../../links/covering'
import { isWeek } from '../period'
import { fieldsOfWeek, fieldsToShow, oneEach, type Shown } from '../reading'
import { talliedAfter } from '../../../platform/store'

/** More than a place has below it, and more than the months that still matter. */
const most = 1000

interface Found extends Readonly<Record<string, readonly unknown[]>> {
  readonly orgs: readonly Org[]
  readonly own: readonly Shown[]
  readonly below: readonly Shown[]
  readonly waiting: readonly { readonly tallyAt: number }[]
  readonly households: Parameters<typeof covered>[0]
}

export interface Place {
  readonly orgs: readonly Org[]
  readonly own: readonly Shown[]
  readonly below: readonly Shown[]
  readonly coverage: ReturnType<typeof covered>
  /** Until when everything that was saved is counted, UTC ms. */
  readonly asOf: number
}

/** Households that are alike in what they lack; those of a whole county are too many to be looked through for a page. */
const householdsOf = (orgId: string): Gathered => ({
  collection: 'households',
  where: { ...scopeOf(orgId), state: where.in([...livedIn]) },
  group: { _id: { gaps: '$gaps' }, many: where.aggregate.sum(1) },
  limit: most,
})

const orgsOf = (id: string): Gathered => ({
  collection: 'orgs',
  where: where.or([{ _id: where.in([...chainIds(id)]) }, { parentId: id }]),
  limit: most,
  fields: ['name', 'level', 'parentId', 'hasChildren', 'retired'],
})

export interface Span {
  readonly to: number
  readonly lasting: number
  readonly week: boolean
}

/** What is read for one period. */
export const spanOf = ({ name, from, to }: Period): Span => ({ to, lasting: isWeek(name) ? from : to, week: isWeek(name) })

interface Asked {
  readonly orgId: string
  /** What was asked before `to`, as far as it matters from `lasting` on, UTC ms; `week`: with its days. */
  readonly span: Span
  readonly personId: string
  readonly now: number
  /** Whether what was counted in the places below is read, and how many households have a linked member. */
  readonly withBelow: boolean
  readonly withHouseholds: boolean
}

/** A place with what was counted in it and below: one round trip, however much was asked there. */
export const readPlace = async ({ orgId, span, personId, now, withBelow, withHouseholds }: Asked): Promise<Place | null> => {
  const within = { from: where.lt(span.to), lasting: where.gte(span.lasting) }
  const counted = { collection: 'rollups', limit: most } as const
  const found = await gather<Found>({
    on: { collection: 'people', id: personId },
    finds: {
      orgs: orgsOf(orgId),
      own: { ...counted, where: { orgId, ...within }, fields: span.week ? fieldsOfWeek : fieldsToShow },
      below: { ...counted, where: { parentId: withBelow ? orgId : '', ...within }, fields: fieldsToShow },
      waiting: { collection: 'matters', where: { tallyAt: where.lte(now) }, order: [['tallyAt', 'asc']], limit: 1, fields: ['tallyAt'] },
      households: householdsOf(withHouseholds && !isCounty(orgId) ? orgId : ''),
    },
  })
  if (!found) return null
  const orgs = withUnsure([orgId, ...found.below.map((one) => one.orgId)], found.orgs)
  return {
    orgs,
    own: oneEach(found.own),
    below: oneEach(found.below),
    coverage: covered(found.households),
    asOf: (found.waiting[0]?.tallyAt ?? now) - talliedAfter,
  }
}
