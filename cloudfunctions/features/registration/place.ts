import { placeNames, type Chain } from '../grid/names'
import type { Place } from './registration'

/** A grid as a place to report to. */
export const placeOf = (chain: Chain): Place => ({
  ...placeNames(chain),
  within: { county: chain.county._id, township: chain.township._id, community: chain.community._id },
})
