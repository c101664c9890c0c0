import { day as oneDay } from '../../../ground/time/beijing'
import { find, insert, where } from '../../../platform/documents'
import { gather, type Gathered } from '../../../platform/gather'
import { communityIdOf } from '../../../ground/places'
import { isUnsure } from '../../grid/unsure'
import type { Counted } from '../counting/counted'
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
import { dayOf } from '../rolling'

/** Most that the database gives at once. */
const page = 1000

interface Span {
  readonly from: number
  readonly to: number
}

/** What belongs to the whole of a community stands under the grid of those who do not know theirs. */
const placesOf = (gridId: string): readonly string[] => (isUnsure(gridId) ? [gridId, communityIdOf(gridId)] : [gridId])

const during = ({ from, to }: Span) => where.and(where.gte(from), where.lt(to))

/** Everything that is counted of a grid and a span of days, source by source. */
const sources = (gridId: string, span: Span) => {
  const wishes = isUnsure(gridId) ? { 'place.communityId': communityIdOf(gridId), 'place.gridId': null } : { 'place.gridId': gridId }
  return {
    matters: {
      collection: 'matters',
      where: { 'place.gridId': gridId, askedAt: during(span) },
      limit: page,
      fields: matterFields,
    },
    services: {
      collection: 'services',
      where: { 'event.orgId': where.in([...placesOf(gridId)]), 'event.from': during(span) },
      limit: page,
      fields: serviceFields,
    },
    offers: { collection: 'offers', where: { ...wishes, at: during(span), kind: 'wish' }, limit: page, fields: offerFields },
    visits: { collection: 'visits', where: { 'place.gridId': gridId, day: during(span) }, limit: page, fields: visitFields },
  } as const satisfies Readonly<Record<string, Gathered>>
}

interface Found extends Readonly<Record<string, readonly unknown[]>> {
  readonly matters: readonly CountedMatter[]
  readonly services: readonly CountedService[]
  readonly offers: readonly CountedOffer[]
  readonly visits: readonly CountedVisit[]
}

const anchor = { collection: 'clocks', id: 'minute' } as const

/** What the first page did not hold. */
const rest = async <T>(asked: Gathered, first: readonly T[]): Promise<readonly T[]> => {
  const all = [...first]
  for (let last = first.length; last === page; ) {
    const found = await find<T>(asked.collection, { ...asked, skip: all.length })
    all.push(...found)
    last = found.length
  }
  return all
}

const readAll = async (gridId: string, span: Span): Promise<Found> => {
  const finds = sources(gridId, span)
  const ask = () => gather<Found>({ on: anchor, finds })
  const found = (await ask()) ?? ((await insert(anchor.collection, { _id: anchor.id })) ? await ask() : null)
  if (!found) throw new Error('clocks/minute: made, yet not there')
  return {
    matters: await rest(finds.matters, found.matters),
    services: await rest(finds.services, found.services),
    offers: await rest(finds.offers, found.offers),
    visits: await rest(finds.visits, found.visits),
  }
}

/** Everything that was asked and done in a grid on one day, counted as it stands. `midnight`: UTC ms. One round trip. */
export const recountDay = async (gridId: string, midnight: number, now: number): Promise<ReturnType<typeof dayOf>> => {
  const found = await readAll(gridId, { from: midnight, to: midnight + oneDay })
  const counted: readonly Counted[] = [
    ...found.matters.map((matter) => countMatter(matter, now)),
    ...found.services.map(countService),
    ...found.offers.map(countOffer),
    ...found.visits.map(countVisit),
  ]
  return dayOf(counted)
}
