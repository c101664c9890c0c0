import type { CallName } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { newKey, people, submitted } from './support/journey'

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

/** Effects count one each: every step tells one person. */
test.each<[CallName, string, number, () => Promise<unknown>]>([
  ['people.me', people.resident, 3, () => Promise.resolve({})],
  ['people.settle', people.neighbour, 4, () => Promise.resolve({ gridId: '152221108209002' })],
  ['grid.children', people.resident, 3, () => Promise.resolve({ id: '152221108' })],
  ['home.show', people.resident, 3, () => Promise.resolve({})],
  ['home.show', people.worker, 3, () => Promise.resolve({})],
  ['matters.prepare', people.resident, 3, () => Promise.resolve({})],
  ['matters.submit', people.resident, 4 + 1, () => Promise.resolve({ key: newKey(), category: 'roads', text: '路上有个坑' })],
  ['matters.mine', people.resident, 3, () => Promise.resolve({})],
  ['matters.queue', people.worker, 3, () => Promise.resolve({})],
  ['matters.show', people.resident, 3, async () => ({ id: (await submitted(cloud)).id })],
  ['matters.respond', people.worker, 3 + 1, async () => ({ id: (await submitted(cloud)).id })],
  ['matters.answer', people.worker, 3 + 1, async () => ({ id: (await submitted(cloud)).id, text: '修好了' })],
  ['matters.withdraw', people.resident, 3 + 1, async () => ({ id: (await submitted(cloud)).id })],
  ['inbox.list', people.worker, 2, () => Promise.resolve({})],
])('%s of %s takes at most %d database round trips', async (name, openid, most, prepare) => {
  expect(await trips(openid, name, await prepare())).toBeLessThanOrEqual(most)
})
