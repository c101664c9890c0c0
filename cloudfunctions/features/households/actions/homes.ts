import { find } from '../../../platform/documents'
import { gather, type Gathered } from '../../../platform/gather'
import { keepSettings, type StoredSettings } from '../../../platform/settings-cache'
import { communityIdOf } from '../../../ground/places'
import type { Household } from '../household'

/** Households that one person may be of. */
const mostHomes = 10

const homesFor = (personId: string) =>
  ({ where: { 'dwellers.personId': personId }, order: [['at', 'desc']], limit: mostHomes }) satisfies Omit<Gathered, 'collection'>

/** The households in which somebody stands as one of them: whether they still are is asked of each. */
export const readHomes = (personId: string): Promise<Household[]> => find<Household>('households', homesFor(personId))

/** The same for who asks about a grid, and the county's settings on the way: one round trip where the grid's community stands. */
export const readHomesAndSettings = async (personId: string, gridId: string | null): Promise<Household[]> => {
  if (gridId === null) return readHomes(personId)
  const found = await gather<{ homes: Household[]; settings: StoredSettings[] }>({
    on: { collection: 'orgs', id: communityIdOf(gridId) },
    finds: {
      homes: { collection: 'households', ...homesFor(personId) },
      settings: { collection: 'settings', where: { _id: 'county' }, limit: 1 },
    },
  })
  if (!found) return readHomes(personId)
  keepSettings('county', found.settings[0])
  return found.homes
}
