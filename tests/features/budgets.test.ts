import type { CallName } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, must, newKey, people, submitted } from './support/journey'
import { community, freshGrid } from './support/grid-world'
import { more } from './support/matters'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const trips = async (openid: string, name: CallName, input: unknown) => {
  const { reply, roundTrips } = await cloud.call(openid, name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`)
  return roundTrips
}

const grids = ['001', '002', '003'].map((number) => `${community}${number}`)
const assigned = (over: object = {}) => ({ key: newKey(), kind: 'directive' as const, text: '查一遍水井', grids, ...over })
let numbers = 0
const appointing = (orgId: string) => ({
  orgId,
  role: 'partTimeWorker' as const,
  name: '钱试用',
  phone: `1970000${String((numbers += 1)).padStart(4, '0')}`,
  until: Date.now() + 300 * 86_400_000,
})
const appointed = async () => {
  const orgId = await freshGrid(cloud)
  const { id } = must(await as(cloud, people.secretary)('staff.assign', appointing(orgId)))
  return { orgId, id, key: newKey() }
}

/** Effects count one each: every step tells one person. */
test.each<[CallName, string, number, () => Promise<unknown>]>([
  ['people.me', people.resident, 3, () => Promise.resolve({})],
  ['people.settle', people.neighbour, 4, () => Promise.resolve({ gridId: '152221108209002' })],
  ['grid.find', people.resident, 3, () => Promise.resolve({ words: '俄体' })],
  ['grid.children', people.resident, 3, () => Promise.resolve({ id: '152221108' })],
  ['home.show', people.resident, 3, () => Promise.resolve({})],
  ['home.show', people.worker, 3, () => Promise.resolve({})],
  ['home.waiting', people.secretary, 2, () => Promise.resolve({})],
  ['matters.prepare', people.resident, 3, () => Promise.resolve({})],
  ['matters.submit', people.resident, 4 + 1, () => Promise.resolve({ key: newKey(), category: 'roads', text: '路上有个坑' })],
  ['matters.mine', people.resident, 3, () => Promise.resolve({})],
  ['matters.queue', people.worker, 3, () => Promise.resolve({})],
  ['matters.show', people.resident, 3, async () => ({ id: (await submitted(cloud)).id })],
  ['matters.respond', people.worker, 3 + 1, async () => ({ id: (await submitted(cloud)).id })],
  ['matters.answer', people.worker, 3 + 1, async () => ({ id: (await submitted(cloud)).id, text: '修好了' })],
  ['matters.withdraw', people.resident, 3 + 1, async () => ({ id: (await submitted(cloud)).id })],
  ['inbox.list', people.worker, 2, () => Promise.resolve({})],
  ['matters.nearby', people.resident, 3, () => Promise.resolve({ category: 'roads' })],
  // A window, what is in it, and the line of who read it.
  ['matters.search', people.secretary, 3 + 1, () => Promise.resolve({ words: '路灯' })],
  ['matters.receivers', people.worker, 3, async () => ({ id: (await submitted(cloud)).id })],
  ['matters.viewers', people.resident, 3, async () => ({ id: (await submitted(cloud)).id })],
  ['matters.spotChecks', people.secretary, 3, () => Promise.resolve({})],
  ['matters.units', people.secretary, 3, () => Promise.resolve({ orgId: community })],
  ['matters.boards', people.secretary, 3, () => Promise.resolve({})],
  ['matters.board', people.secretary, 3, async () => ({ id: must(await as(cloud, people.secretary)('matters.assign', assigned())).id })],
  // Each part is a matter, and its worker hears of it.
  ['matters.assign', people.secretary, 4 + 3 * 2, () => Promise.resolve(assigned())],
  // Offered, each part stands among the offers besides.
  ['matters.assign', people.secretary, 4 + 3 * 3, () => Promise.resolve(assigned({ kind: 'need', offer: true }))],
  ['feedback.mine', people.resident, 3, () => Promise.resolve({})],
  ['feedback.list', more.county, 3, () => Promise.resolve({})],
  ['staff.list', people.secretary, 3, () => Promise.resolve({ orgId: homeGrid })],
  // What is given to a person, or taken, is read and saved there; a line says so, and what they answered for looks for another owner.
  // Who stands in for whom is looked at besides, and asked for once more of the clock.
  ['staff.assign', people.secretary, 4 + 4 + 3, async () => appointing(await freshGrid(cloud))],
  [
    'staff.leave',
    people.secretary,
    4 + 1 + 7,
    async () => ({ ...(await appointed()), leave: { from: Date.now(), to: Date.now() + 86_400_000 } }),
  ],
  ['staff.end', people.secretary, 4 + 4 + 2, appointed],
  // The number is noted on the person, who still has it, and what was said for it, the units that
  // name it, what was served under it, its offices and matters are looked for.
  ['people.phone', 'phone-of-somebody', 4 + 8, () => Promise.resolve({ code: 'local-19600000001' })],
])('%s of %s takes at most %d database round trips', async (name, openid, most, prepare) => {
  expect(await trips(openid, name, await prepare())).toBeLessThanOrEqual(most)
})
