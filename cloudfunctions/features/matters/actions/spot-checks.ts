import { where } from '../../../platform/documents'
import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { rank, standing, topOf } from '../../actor/standing'
import type { Matter } from '../document/matter'
import { toCard } from '../views/view'
import { noteSightings } from './sighting'

/** Communities whose code begins with the place's. */
const below = (orgId: string) => where.and(where.gte(orgId), where.lt(`${orgId}~`))

export const listSpotChecks: Action<'matters.spotChecks'> = async ({ after }, context) => {
  const { actor, now } = context
  const top = topOf(actor, now)
  if (top === null || standing(actor, top, now) < rank.secretary) return err('matters.not_yours')
  const drawn = { 'spotCheck.open': true, 'place.communityId': below(top), state: 'closed' }
  const { rows, next } = await findPage<Matter>('matters', { where: drawn, by: 'closedAt', direction: 'asc', cursor: after })
  await noteSightings(rows, context)
  return ok({ rows: rows.map((matter) => toCard(matter, context)), next })
}
