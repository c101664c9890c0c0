import { sayName } from '../grid/names'
import type { Org } from '../grid/org'
import { middleOf } from '../grid/outline'
import type { OfferPlace } from './offer'
import { isGrid } from '../../ground/places'

/** The places above and including a grid or a community, as an offer names them; null when one does not exist. */
export const offerPlace = (orgs: readonly Org[], id: string, point: OfferPlace['point']): OfferPlace | null => {
  const at = (length: number) => orgs.find(({ _id }) => _id === id.slice(0, length))
  const [township, community, grid] = [at(9), at(12), at(15)]
  if (!township || !community || !grid) return null
  const inGrid = isGrid(id)
  return {
    gridId: inGrid ? grid._id : null,
    gridName: inGrid ? sayName(grid.name) : null,
    communityId: community._id,
    communityName: sayName(community.name),
    townshipName: sayName(township.name),
    point,
    middle: inGrid ? middleOf(grid) : null,
  }
}
