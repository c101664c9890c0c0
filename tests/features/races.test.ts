import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, must, people, submitted } from './support/journey'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

test('a hundred neighbours who met the same at the same moment all join the one matter, each once', async () => {
  const { id } = await submitted(cloud)
  const neighbours = Array.from({ length: 100 }, (_, at) => `neighbour-${at}`)
  await Promise.all(neighbours.map((openid) => as(cloud, openid)('people.settle', { gridId: homeGrid, name: '邻居' })))
  const replies = await Promise.all(neighbours.map((openid) => as(cloud, openid)('matters.join', { id })))
  expect(replies.filter((reply) => !reply.ok)).toEqual([])
  expect(must(await as(cloud, people.worker)('matters.show', { id })).people).toBe(101)
})
