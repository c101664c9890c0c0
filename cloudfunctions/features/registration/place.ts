import { chainIds, placeNames, sayName, type Chain } from '../grid/names'
import type { Org } from '../grid/org'
import type { Place } from './registration'

/** A grid as a place to report to. */
export const placeOf = (chain: Chain): Place => ({
  ...placeNames(chain),
  within: { county: chain.county._id, township: chain.township._id, community: chain.community._id },
})

/** A community with those it lies in, out of what was read; null unless every level is there. */
export const communityIn = (orgs: readonly Org[], communityId: string): Pick<Chain, 'county' | 'township' | 'community'> | null => {
  const [county, township, community] = chainIds(communityId).map((id) => orgs.find(({ _id }) => _id === id))
  return county && township && community?.level === 'community' ? { county, township, community } : null
}

/** A community as a place to report to, without a grid. */
export const communityPlace = (orgs: readonly Org[], communityId: string): Place | null => {
  const found = communityIn(orgs, communityId)
  if (!found) return null
  const { county, township, community } = found
  const within = { county: county._id, township: township._id, community: community._id }
  return { gridId: null, gridName: null, communityId, communityName: sayName(community.name), townshipName: sayName(township.name), within }
}
