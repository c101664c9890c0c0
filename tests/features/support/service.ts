import type { Input, Output } from '@/contract'
import { personIdOf } from '../../../cloudfunctions/features/actor/person-id'
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
export const heldEvent = async (
  cloud: LocalCloud,
  over: Partial<Input<'service.event'>> = {},
  by: string = people.secretary,
): Promise<Output<'service.event'>> => must(await as(cloud, by)('service.event', { ...anEvent(), ...over }))

export const offerTo = async (cloud: LocalCloud, openid: string, id: string): Promise<Output<'service.show'>> =>
  must(await as(cloud, openid)('service.show', { id }))

const aPost = () => ({
  key: newKey(),
  orgId: homeGrid,
  serviceClass: 'health',
  text: '每周来量一次血压',
  times: ['weekend' as const],
  places: 1,
})
export const heldPost = async (
  cloud: LocalCloud,
  over: Partial<Input<'service.post'>> = {},
  by: string = people.worker,
): Promise<Output<'service.post'>> => must(await as(cloud, by)('service.post', { ...aPost(), ...over }))

export const secretHousehold = { name: '白大爷', phone: '13800000009', address: '东头第二家', consent: true } as const
const aWish = () => ({ key: newKey(), gridId: homeGrid, text: '想有人教用手机', household: secretHousehold })
/** A wish of a household without WeChat, put up by its worker. */
export const heldWish = async (
  cloud: LocalCloud,
  over: Partial<Input<'service.wish'>> = {},
  by: string = people.worker,
): Promise<Output<'service.wish'>> => must(await as(cloud, by)('service.wish', { ...aWish(), ...over }))

/** A wish that the resident asked for themselves; `opened` by the worker or still to be looked at. */
export const ownWish = async (cloud: LocalCloud, opened: boolean): Promise<Output<'service.wish'>> => {
  const made = must(await as(cloud, people.resident)('service.wish', { key: newKey(), text: '想要一个放大镜看报' }))
  return opened ? must(await as(cloud, people.worker)('service.amend', { id: made.id, key: newKey() })) : made
}

/** A step on an offer that must succeed. */
export const stepped = async <
  Name extends
    | 'service.claim'
    | 'service.contacted'
    | 'service.release'
    | 'service.realised'
    | 'service.signUp'
    | 'service.cancel'
    | 'service.amend'
    | 'service.close',
>(
  cloud: LocalCloud,
  openid: string,
  [name, id, more = {}]: readonly [Name, string, object?],
): Promise<Output<Name>> => must(await as(cloud, openid)(name, { id, key: newKey(), ...more }))

/** What a call answers: ok, or the code of its failure. */
export const answerTo = async (cloud: LocalCloud, openid: string, [name, input]: readonly [string, object]): Promise<string> => {
  const { reply } = await cloud.call(openid, name, input)
  return reply.ok ? 'ok' : reply.error.code
}
