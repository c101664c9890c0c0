import type { Org } from './org'
import { countyIdOf, digits, isDepartment } from '../../ground/places'

/** The tree's official names as people say them: 俄体村委会 → 俄体村, 兴科居委会 → 兴科社区. */
export const sayName = (name: string): string =>
  name
    .replace(/村民?委员?会$/, '村')
    .replace(/社区居民?委员?会$/, '社区')
    .replace(/居民?委员?会$/, '社区')

/**
 * Ids from the county down to the place itself: "152221108200001" → its
 * county, township, community, itself. A department lies in its county.
 */
export const chainIds = (id: string): readonly string[] =>
  isDepartment(id)
    ? [countyIdOf(id), id]
    : Object.values(digits)
        .filter((length) => length <= id.length)
        .map((length) => id.slice(0, length))

/** A grid with the places it lies in, as read in one request. */
export interface Chain {
  readonly county: Org
  readonly township: Org
  readonly community: Org
  readonly grid: Org
  /** Places near by that may matter: the other grids of the community. */
  readonly around?: readonly Org[]
}

/** Null unless every level is there. */
export const chainOf = (orgs: readonly Org[], gridId: string): Chain | null => {
  const [county, township, community, grid] = chainIds(gridId).map((id) => orgs.find((org) => org._id === id))
  return county && township && community && grid ? { county, township, community, grid } : null
}

/** The names of a grid's place, as people say them. */
export const placeNames = ({ township, community, grid }: Chain) => ({
  gridId: grid._id,
  gridName: sayName(grid.name),
  communityId: community._id,
  communityName: sayName(community.name),
  townshipName: sayName(township.name),
})
