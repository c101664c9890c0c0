import { readOrgs } from '../../grid/actions/read'
import { whoAnswers } from '../../grid/answering'
import { chainIds } from '../../grid/names'
import type { Org, Staff } from '../../grid/org'
import type { Household } from '../household'

type Placed = Pick<Household, 'place'>

/** Who answers for the grid of a household, out of the places that were read: always somebody while anybody holds an office there. */
export const workerIn = ({ place }: Placed, orgs: readonly Org[], now: number): Staff | null =>
  whoAnswers(place.gridId, { orgs: new Map(orgs.map((org) => [org._id, org])), loads: new Map() }, { category: null, now })?.owner ?? null

/** Whom what a household says is told: who answers for its grid. One round trip. */
export const readWorkers = async (household: Placed, now: number): Promise<readonly Staff[]> => {
  const worker = workerIn(household, await readOrgs([...chainIds(household.place.gridId)]), now)
  return worker ? [worker] : []
}
