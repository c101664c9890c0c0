import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, people } from '../features/support/journey'
import { asked } from '../features/support/matters'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const viewersOf = async (id: string) => must(await as(cloud, people.resident)('matters.viewers', { id })).rows.map(({ role }) => role)

test('B11: a search or a queue of the staff leaves one line for all that it gave', async () => {
  const [first, second] = [await asked(cloud, { text: '东头的井' }), await asked(cloud, { text: '西头的井' })]
  expect(await viewersOf(first.id)).toEqual([])
  must(await as(cloud, people.secretary)('matters.search', {}))
  must(await as(cloud, people.secretary)('matters.search', {}))
  expect([await viewersOf(first.id), await viewersOf(second.id)]).toEqual([['secretary'], ['secretary']])
  must(await as(cloud, people.worker)('matters.queue', {}))
  expect((await viewersOf(first.id)).sort()).toEqual(['fullTimeWorker', 'secretary'])
})

test('B11: what one asked oneself leaves no line', async () => {
  const { id } = await asked(cloud, { text: '南头的井' })
  must(await as(cloud, people.resident)('matters.mine', {}))
  must(await as(cloud, people.resident)('matters.queue', {}))
  expect(await viewersOf(id)).toEqual([])
})
