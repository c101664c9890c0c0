import { where } from '../../../platform/documents'
import { findPage } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { memberScopes } from '../hands'
import type { Matter } from '../matter'
import { toOffer } from '../offer'

export const listOffers: Action<'matters.offers'> = async ({ after }, context) => {
  const communities = [...new Set(memberScopes(context).map((orgId) => orgId.slice(0, 12)))]
  if (communities.length === 0) return ok({ rows: [], next: null })
  const { rows, next } = await findPage<Matter>('matters', {
    where: { 'place.communityId': where.in(communities), offered: true },
    by: 'askedAt',
    direction: 'desc',
    cursor: after,
  })
  return ok({ rows: rows.flatMap((matter) => toOffer(matter, context) ?? []), next })
}
