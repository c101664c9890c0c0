import { sayName } from '../grid/names'
import type { Org } from '../grid/org'
import { middleOf } from '../grid/outline'
import type { OfferPlace } from './offer'

/** The places above and including a grid or a community, as an offer names them; null when one does not exist. */
export const offerPlace = (orgs: readonly Org[], id: string, point: OfferPlace['point']): OfferPlace | null => {
  const at = (length: number) => orgs.find(({ _id }) => _id === id.slice(0, length))
  const [township, community, grid] = [at(9), at(12), at(15)]
  if (!township || !community || !grid) return null
  const isGrid = id.length === 15
  return {
    gridId: isGrid ? grid._id : null,
    gridName: isGrid ? sayName(grid.name) : null,
    communityId: community._id,
    communityName: sayName(community.name),
    townshipName: sayName(township.name),
    point,
    middle: isGrid ? middleOf(grid) : null,
  }
}
