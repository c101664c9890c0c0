import type { Offer as OfferCard } from '@/contract/service'
import { find } from '../../../platform/documents'
import { findPage } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import type { Action, Context } from '../../action'
import type { Matter } from '../../matters/document/matter'
import type { Offer } from '../offer'
import { claimedMatter } from '../claimed-matter'
import { toCard } from '../view'

/** Matters that one person may have in hand at once: far more than anybody can serve. */
const mostInHand = 100

/** Published matters that the caller has claimed and that are not over. */
const claimedMatters = async ({ actor }: Context): Promise<OfferCard[]> => {
  const inHand = await find<Matter>('matters', { where: { hands: actor._id }, order: [['dueAt', 'asc']], limit: mostInHand })
  return inHand.flatMap((matter) => claimedMatter(matter, actor._id) ?? [])
}

export const listOwnService: Action<'service.mine'> = async ({ after }, context) => {
  const [page, claimed] = await Promise.all([
    findPage<Offer>('offers', { where: { hands: context.actor._id }, by: 'at', direction: 'desc', cursor: after }),
    after === undefined ? claimedMatters(context) : [],
  ])
  return ok({ rows: [...claimed, ...page.rows.map((offer) => toCard(offer, context))], next: page.next })
}
