import { where } from '../../../platform/documents'
import { findPage } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { organisedBy } from '../hands'
import type { Offer } from '../offer'
import { toCard } from '../view'
import { isCommunity } from '../../../ground/places'

const own = where.in(['post', 'wish', 'event'])

/** Everything in a community for whoever answers for one; else what is in their grids. */
export const listOrganised: Action<'service.organised'> = async ({ after }, context) => {
  const places = organisedBy(context.actor, context.now)
  const communities = places.filter(isCommunity)
  const within = communities.length > 0 ? { 'place.communityId': where.in(communities) } : { 'place.gridId': where.in([...places]) }
  if (places.length === 0) return ok({ rows: [], next: null })
  const { rows, next } = await findPage<Offer>('offers', { where: { ...within, kind: own }, by: 'at', direction: 'desc', cursor: after })
  return ok({ rows: rows.map((offer) => toCard(offer, context)), next })
}
