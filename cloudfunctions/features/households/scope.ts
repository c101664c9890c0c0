import { isCommunity, isTownship } from '../../ground/places'

/** The query for the households of a place: a township, a community or a grid. */
export const scopeOf = (orgId: string): Readonly<Record<string, string>> => {
  if (isTownship(orgId)) return { 'place.townshipId': orgId }
  return isCommunity(orgId) ? { 'place.communityId': orgId } : { 'place.gridId': orgId }
}
