import type { Output } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { square } from './support/grid-world'
import { as, homeGrid, must, newKey } from './support/journey'
import { community, heldPost, member } from './support/service'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

test('what is near says how far it is from the middle of one’s grid, and what is in it says so', async () => {
  const draw = async (id: string, lng: number) =>
    must(await as(cloud, 'township-eti')('grid.save', { id, bounds: square(lng, 46.1), key: newKey() }))
  await draw(homeGrid, 121.9)
  await draw(`${community}001`, 121.91)
  const [next, own] = [await heldPost(cloud, { orgId: `${community}001` }, 'worker-eti-2'), await heldPost(cloud)]
  const { reply, roundTrips } = await cloud.call<Output<'service.offers'>>(member, 'service.offers', { kind: 'post' })
  if (!reply.ok) throw new Error(reply.error.code)
  const why = (id: string) => reply.data.rows.find((row) => row.id === id)?.why
  expect([why(next.id), why(own.id), roundTrips <= 3]).toEqual(['离您 800 米，您周末有空', '就在您的网格，您周末有空', true])
  expect(JSON.stringify(reply.data)).not.toMatch(/121\.|outline|middle|point/)
})
