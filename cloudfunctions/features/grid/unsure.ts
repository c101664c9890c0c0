import { unsureGrid, unsureName } from '@/contract/places'
import { communityIdOf, isCommunity, isGrid } from '../../ground/places'
import type { Org } from './org'

/**
 * 说不准，交给村里: the grid of whoever knows the village and not the grid. Nothing is stored of it and nobody holds an office in it,
 * so that whoever answers for the community answers. No real grid bears its number.
 */
export const isUnsure = (id: string): boolean => isGrid(id) && id === unsureGrid(communityIdOf(id))

/** It goes where its community goes. */
const unsureIn = ({ _id, retired }: Org): Org => ({
  _id: unsureGrid(_id),
  name: unsureName,
  level: 'grid',
  parentId: _id,
  hasChildren: false,
  staff: [],
  retired: retired && { ...retired, into: retired.into.filter(isCommunity).map(unsureGrid) },
})

/** Places as they were read, and with them those of `ids` that stand for not knowing the grid. */
export const withUnsure = (ids: readonly string[], orgs: readonly Org[]): Org[] => {
  const missing = ids.filter((id) => isUnsure(id) && !orgs.some(({ _id }) => _id === id))
  return [...orgs, ...missing.flatMap((id) => orgs.filter(({ _id }) => _id === communityIdOf(id)).map(unsureIn))]
}
