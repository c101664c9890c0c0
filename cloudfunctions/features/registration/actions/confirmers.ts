import { readOrgs } from '../../grid/actions/read'
import type { Place } from '../registration'
import { confirmersOf, type Reader } from '../telling'

type Within = Pick<Place, 'within'>

/** Those who confirm in a community, in one round trip. */
export const readConfirmers = async ({ within }: Within, now: number): Promise<readonly Reader[]> => {
  const orgs = await readOrgs([within.county, within.township, within.community])
  const [county, township, community] = [within.county, within.township, within.community].map((id) => orgs.find(({ _id }) => _id === id))
  return county && township && community ? confirmersOf({ county, township, community }, now) : []
}
