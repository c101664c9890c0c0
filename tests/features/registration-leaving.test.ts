import { settled } from '../../cloudfunctions/features/service/deciding'
import type { Offer, ServiceClaim, SignUp } from '../../cloudfunctions/features/service/offer'
import { event, wish } from '../../cloudfunctions/features/service/offering'
import { withdraw } from '../../cloudfunctions/features/service/withdrawing'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { anActor, aWorker, noon } from './support/builders'
import { as, homeGrid, inboxAbout, must, newKey, people } from './support/journey'
import { otherGrid, registered } from './support/registrations'
import { heldEvent, heldPost, heldWish, hour, offerTo, stepped } from './support/service'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const { worker } = people
const titles = async (openid: string, id: string) => (await inboxAbout(cloud, openid, id)).map(({ title }) => title)
const leaves = async (openid: string) => must(await as(cloud, openid)('registration.leave', { key: newKey() }))
const moves = async (openid: string) => must(await as(cloud, openid)('registration.move', { key: newKey(), gridId: otherGrid }))

/** A post and a wish that somebody has claimed, and a full event where somebody else waits. */
const inHand = async (openid: string, waiting: string) => {
  const [post, wish, event] = [await heldPost(cloud), await heldWish(cloud), await heldEvent(cloud, { orgId: homeGrid, places: 1 }, worker)]
  await stepped(cloud, openid, ['service.claim', post.id])
  await stepped(cloud, openid, ['service.claim', wish.id])
  await stepped(cloud, openid, ['service.contacted', wish.id])
  await stepped(cloud, openid, ['service.signUp', event.id])
  await stepped(cloud, waiting, ['service.signUp', event.id])
  return { post: post.id, wish: wish.id, event: event.id }
}

test.each([
  ['leaves', leaves],
  ['moves away', moves],
] as const)(
  'whoever %s leaves nothing dangling: it is free again, the next one moves up, and the organiser hears of it once',
  async (_what, goes) => {
    const [{ openid }, { openid: waiting }] = [await registered(cloud), await registered(cloud)]
    const { post, wish, event } = await inHand(openid, waiting)
    await goes(openid)
    // A dead call's effects are looked for later: nothing happens a second time.
    await cloud.clock('2m')
    expect(await offerTo(cloud, worker, post)).toMatchObject({ state: 'open', left: 1, people: [] })
    expect(await offerTo(cloud, worker, wish)).toMatchObject({ state: 'open', left: 1, people: [] })
    expect(await offerTo(cloud, worker, event)).toMatchObject({ state: 'open', left: 0, people: [{ state: 'going' }] })
    expect((await offerTo(cloud, waiting, event)).mine).toMatchObject({ state: 'going' })
    expect(await titles(worker, post)).toEqual(['认领退回来了', '有党员认领了'])
    expect(await titles(worker, wish)).toEqual(['认领退回来了', '有党员认领了'])
    expect(await titles(worker, event)).toEqual(['有人不来活动了'])
    expect(await titles(waiting, event)).toEqual(['有名额了，您补上了'])
    expect(await stepped(cloud, waiting, ['service.claim', wish])).toMatchObject({ state: 'claimed' })
    await cloud.clock('reset')
  },
)

const at = noon + hour
const going = { actor: anActor({ _id: 'p_goes' }), key: 'leaving', now: at }
const by = { personId: 'p_goes', openid: 'goes', name: '张示例', phone: null }
const place = {
  gridId: homeGrid,
  gridName: '第2网格',
  communityId: homeGrid.slice(0, 12),
  communityName: '俄体村',
  townshipName: '俄体镇',
  point: null,
}
const organiser = { personId: 'p_worker', openid: 'worker', name: '李试用', phone: null, role: 'fullTimeWorker', orgId: homeGrid } as const
const offering = { id: 'o_1', key: 'k', fingerprint: 'f', text: '义诊', place, skills: [], organiser }
const stored = (
  made: { readonly next: Omit<Offer, '_id' | 'version' | 'change' | 'effects' | 'effectsDueAt'> },
  over: Partial<Offer>,
): Offer => settled({ ...made.next, _id: 'o_1', version: 1, change: 'c', effects: [], effectsDueAt: null, ...over })
const household = { name: '白大爷', phone: null, address: null, consentAt: noon, party: null }
const claimed = (over: Partial<ServiceClaim>) =>
  stored(wish(offering, household, { actor: aWorker(), now: noon }), {
    state: 'claimed',
    claims: [{ by, at: noon, contactBy: at, contactedAt: noon, doneAt: null, ...over }],
  })
const signedUp = (from: number, over: Partial<SignUp> = {}) =>
  stored(
    event(
      offering,
      { serviceClass: { id: 'health', name: '健康医疗' }, from, until: from + hour, address: '村委会', places: 1, times: [] },
      { actor: aWorker(), now: noon },
    ),
    { signUps: [{ ...by, at: noon, key: 's', state: 'going', ...over }] },
  )

test.each<[string, Offer, boolean]>([
  ['a claim to be made good goes back', claimed({}), true],
  ['what was done waits for the household’s word, and stays', claimed({ doneAt: noon }), false],
  ['a claim made after coming back stays', claimed({ at: at + 1 }), false],
  ['a coming event is cancelled', signedUp(at + hour), true],
  ['a place on the waiting list is given up', signedUp(at + hour, { state: 'waiting' }), true],
  ['one signed up for after coming back stays', signedUp(at + hour, { at: at + 1 }), false],
])('%s', (_what, offer, changes) => {
  const once = withdraw(offer, going)
  if (!once.ok) throw new Error(once.code)
  expect([once.value.next !== offer, once.value.next.hands.includes('p_goes')]).toEqual([changes, !changes])
  const again = withdraw({ ...offer, ...once.value.next }, going)
  expect(again.ok && again.value.effects).toEqual([])
})

test('an event that has begun is too late to leave', () => {
  expect(withdraw(signedUp(at - 1), going)).toEqual({ ok: false, code: 'service.over' })
})
