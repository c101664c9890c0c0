import type { CallName, Input } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, inboxAbout, must, newKey, people } from './support/journey'
import { community, heldEvent, hour, member, members, offerTo, otherMember } from './support/service'

let cloud: LocalCloud
let crowd: readonly string[]
beforeAll(async () => {
  cloud = await startLocalCloud()
  crowd = await members(cloud, 200)
})
afterEach(() => cloud.clock('reset'))
afterAll(() => cloud.stop())

const signsUp = async (openid: string, id: string, key = newKey()) => await as(cloud, openid)('service.signUp', { id, key })
const inFor = async (openid: string, id: string) => must(await signsUp(openid, id)).mine
const cancels = async (openid: string, id: string, key = newKey()) => as(cloud, openid)('service.cancel', { id, key })
const tells = async (openid: string, name: CallName, input: object) => {
  const { reply } = await cloud.call(openid, name, input)
  return reply.ok ? 'ok' : reply.error.code
}

test('a member signs up, a later one waits, and moves up with a message when somebody cannot come', async () => {
  const { id } = await heldEvent(cloud, { places: 1 })
  expect(await inFor(member, id)).toMatchObject({ state: 'going', position: null })
  expect(await inFor(otherMember, id)).toMatchObject({ state: 'waiting', position: 1 })
  expect(await inFor(crowd[0] ?? '', id)).toMatchObject({ state: 'waiting', position: 2 })
  expect(must(await cancels(member, id))).toMatchObject({ mine: null, left: 0, waiting: 1 })
  expect((await offerTo(cloud, otherMember, id)).mine).toMatchObject({ state: 'going' })
  expect(await inboxAbout(cloud, otherMember, id)).toMatchObject([{ title: '有名额了，您补上了', page: `member/offer/index?id=${id}` }])
  expect((await offerTo(cloud, crowd[0] ?? '', id)).mine).toMatchObject({ state: 'waiting', position: 1 })
})

test('the same tap twice is one sign-up, and one cancellation', async () => {
  const { id } = await heldEvent(cloud)
  const key = newKey()
  await Promise.all([signsUp(member, id, key), signsUp(member, id, key), signsUp(member, id, key)])
  expect(must(await signsUp(member, id, key))).toMatchObject({ left: 1, mine: { state: 'going' } })
  expect(await tells(member, 'service.signUp', { id, key: newKey() })).toBe('service.already')
  const away = newKey()
  expect(must(await cancels(member, id, away)).mine).toBe(null)
  expect(must(await cancels(member, id, away)).left).toBe(2)
  expect(await inFor(member, id)).toMatchObject({ state: 'going' })
})

test('two hundred sign up at once for a hundred places: a hundred are in, a hundred wait, each told which', async () => {
  const { id } = await heldEvent(cloud, { places: 100 })
  const replies = await Promise.all(crowd.map((openid) => signsUp(openid, id)))
  expect(replies.filter((reply) => !reply.ok)).toEqual([])
  const states = replies.map((reply) => (reply.ok ? reply.data.mine?.state : null))
  expect([states.filter((state) => state === 'going').length, states.filter((state) => state === 'waiting').length]).toEqual([100, 100])
  const held = await offerTo(cloud, people.secretary, id)
  expect([held.left, held.waiting, new Set(held.people?.map((one) => one.id)).size]).toEqual([0, 100, 200])
  expect(await tells(member, 'service.signUp', { id, key: newKey() })).toBe('service.full')
})

test('while many come and go, no place is given twice and none is lost', async () => {
  const { id } = await heldEvent(cloud, { places: 10 })
  const [first, second] = [crowd.slice(0, 12), crowd.slice(12, 30)]
  await Promise.all(first.map((openid) => signsUp(openid, id)))
  const leaving = first.slice(0, 6).map(async (openid) => {
    for (let tries = 0; tries < 10; tries += 1) if ((await cancels(openid, id)).ok) return
    throw new Error('never got out')
  })
  await Promise.all([...leaving, ...second.map((openid) => signsUp(openid, id))])
  const { people: came, left } = await offerTo(cloud, people.secretary, id)
  const going = came?.filter(({ state }) => state === 'going') ?? []
  expect([going.length, came?.length, left]).toEqual([10, 24, 0])
})

test('only members of the community come; the secretary sees who, the others only how many', async () => {
  const { id } = await heldEvent(cloud)
  expect(await tells(people.stranger, 'service.signUp', { id, key: newKey() })).toBe('service.not_registered')
  expect(await tells('worker-xingan-1', 'service.signUp', { id, key: newKey() })).toBe('service.not_registered')
  expect(await tells(people.stranger, 'service.show', { id })).toBe('service.not_yours')
  await inFor(member, id)
  expect((await offerTo(cloud, people.secretary, id)).people).toMatchObject([{ state: 'going' }])
  const seen = await offerTo(cloud, otherMember, id)
  expect([seen.people, seen.story, seen.left]).toEqual([null, [], 1])
})

test('what is over takes nobody, and what has begun lets nobody off', async () => {
  const { id } = await heldEvent(cloud, { from: Date.now() + hour, until: Date.now() + 3 * hour })
  await inFor(member, id)
  await cloud.clock('2h')
  expect(await tells(member, 'service.cancel', { id, key: newKey() })).toBe('service.over')
  expect(await inFor(otherMember, id)).toMatchObject({ state: 'going' })
  await cloud.clock('2h')
  expect(await tells(crowd[0] ?? '', 'service.signUp', { id, key: newKey() })).toBe('service.over')
})

const soon = () => ({ from: Date.now() + hour, until: Date.now() + 2 * hour })
test.each<[string, string, () => Partial<Input<'service.event'>>, string]>([
  ['a worker for the whole community', people.worker, () => ({}), 'service.place_not_yours'],
  ['a worker for the grid beside', people.worker, () => ({ orgId: `${community}001` }), 'service.place_not_yours'],
  ['a secretary of another community', 'secretary-xingan', () => ({}), 'service.place_not_yours'],
  ['a resident', people.resident, () => ({}), 'service.place_not_yours'],
  ['a member', member, () => ({}), 'service.place_not_yours'],
  ['a grid that does not exist', people.secretary, () => ({ orgId: `${community}099` }), 'grid.not_found'],
  ['a class that nobody offers', people.secretary, () => ({ serviceClass: 'nothing' }), 'service.choice_unknown'],
  ['a skill that nobody offers', people.secretary, () => ({ skills: ['flying'] }), 'service.choice_unknown'],
  ['a time that is past', people.secretary, () => ({ from: Date.now() - hour, until: Date.now() + hour }), 'service.time_past'],
  [
    'an end before the beginning',
    people.secretary,
    () => ({ from: Date.now() + 2 * hour, until: Date.now() + hour }),
    'service.time_wrong',
  ],
  ['an event of three days', people.secretary, () => ({ from: Date.now() + hour, until: Date.now() + 73 * hour }), 'service.time_wrong'],
])('an event is refused for %s', async (_what, by, over, code) => {
  const input = {
    key: newKey(),
    orgId: community,
    serviceClass: 'governance',
    text: '清沟',
    address: '村口',
    places: 3,
    ...soon(),
    ...over(),
  }
  expect(await tells(by, 'service.event', input)).toBe(code)
})

test('a worker puts up an event for their own grid; twice it is one, and other words under its key are refused', async () => {
  const input = { key: newKey(), orgId: homeGrid, serviceClass: 'governance', text: '清沟', address: '村口', places: 3, ...soon() }
  const one = must(await as(cloud, people.worker)('service.event', input))
  const again = must(await as(cloud, people.worker)('service.event', input))
  expect([again.id, one.can, one.organiser.role]).toEqual([one.id, ['amend', 'close'], 'fullTimeWorker'])
  expect(await tells(people.worker, 'service.event', { ...input, places: 4 })).toBe('service.key_reused')
})

test('what does not exist is not found', async () => {
  for (const name of ['service.show', 'service.signUp', 'service.cancel'] as const)
    expect(await tells(member, name, { id: 'ev_none', key: newKey() })).toBe('service.not_found')
})
