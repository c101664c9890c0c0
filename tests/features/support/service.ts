import type { Input, Output } from '@/contract'
import { personIdOf } from '../../../cloudfunctions/features/people/person-id'
import type { LocalCloud } from '../../support/local-cloud'
import { as, homeGrid, must, newKey, people } from './journey'

export const hour = 3_600_000
export const community = homeGrid.slice(0, 12)
export const member = 'member-eti-1'
export const otherMember = 'member-eti-2'
/** Named in no test before it serves. */
const volunteerOf = (at: number) => `volunteer-${at}`

/** So many members of a community, as if they had reported there: their openids. */
export const members = async (cloud: LocalCloud, count: number, orgId = community): Promise<readonly string[]> => {
  const openids = Array.from({ length: count }, (_, at) => volunteerOf(at))
  const data = openids.map((openid, at) =>
    JSON.stringify({
      _id: personIdOf(openid),
      openid,
      name: `党员${at}`,
      phone: null,
      homeGridId: `${orgId}001`,
      assignments: [{ role: 'member', orgId, until: null }],
      version: 1,
      change: 'test',
      effects: [],
      effectsDueAt: null,
    }),
  )
  await cloud.admin({ action: 'database.insertDocument', collectionName: 'people', data })
  return openids
}

const anEvent = () => ({
  key: newKey(),
  orgId: community,
  serviceClass: 'governance',
  text: '清理村东头的排水沟',
  address: '村委会门口',
  from: Date.now() + 24 * hour,
  until: Date.now() + 27 * hour,
  places: 2,
})

/** An event of the community's secretary, as it stands after being put up. */
export const heldEvent = async (cloud: LocalCloud, over: Partial<Input<'service.event'>> = {}, by: string = people.secretary): Promise<Output<'service.event'>> =>
  must(await as(cloud, by)('service.event', { ...anEvent(), ...over }))

export const offerTo = async (cloud: LocalCloud, openid: string, id: string): Promise<Output<'service.show'>> => must(await as(cloud, openid)('service.show', { id }))
