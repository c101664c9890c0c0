import { find, where } from '../../../platform/documents'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { belongsTo } from '../../actor/standing'
import type { Matter } from '../document/matter'
import { nearest, recentSince } from '../asking/nearby'
import { communityIdOf } from '../../../ground/places'

/** The newest of a category in a community that are looked at: far more than a village has open. */
const mostLookedAt = 60

export const listNearby: Action<'matters.nearby'> = async (input, { actor, now }) => {
  const gridId = input.gridId ?? actor.homeGridId
  if (!gridId) return err('matters.no_place')
  // What was asked elsewhere is not theirs to look through, whatever grid they name.
  if (!belongsTo(actor, communityIdOf(gridId), now)) return ok({ rows: [] })
  const found = await find<Matter>('matters', {
    where: {
      'place.communityId': communityIdOf(gridId),
      'category.id': input.category,
      state: where.in(['awaitingResponse', 'inProgress']),
      askedAt: where.gte(recentSince(now)),
    },
    order: [['askedAt', 'desc']],
    limit: mostLookedAt,
  })
  return ok({ rows: nearest(found, { gridId, text: input.text ?? '', point: input.point ?? null, personId: actor._id }) })
}
