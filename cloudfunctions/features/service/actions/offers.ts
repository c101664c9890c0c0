import { find, where } from '../../../platform/documents'
import { pageSize } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { servingIn } from '../hands'
import { listedFields, ranked, type Listed } from '../listed'
import { readServing } from './serving'

/** The newest of what waits that are looked at: far more than a community or two have open. */
const mostLookedAt = 300

export const listServiceOffers: Action<'service.offers'> = async ({ after, kind }, context) => {
  const communities = servingIn(context)
  if (communities.length === 0) return ok({ rows: [], next: null })
  const [serving, rows] = await Promise.all([
    readServing(context.actor),
    find<Listed>('offers', {
      where: { 'place.communityId': where.in([...communities]), listed: true, hands: where.neq(context.actor._id) },
      order: [['at', 'desc']],
      limit: mostLookedAt,
      fields: listedFields,
    }),
  ])
  return ok(ranked(rows, serving, { doer: context, kind, after, size: pageSize }))
}
