import { heldPost, member } from '../features/support/service'
import { as, must } from '../features/support/journey'
import { planted, stored } from '../features/support/messages'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const offers = 5000
const communities = 250

/** One real offer, as often as a county has them, in as many communities; the member's own has its share and one more. */
const fillCounty = async () => {
  const { id } = await heldPost(cloud)
  const [offer] = await stored<{ readonly place: object }>(cloud, 'offers', { _id: id })
  for (let from = 0; from < offers; from += 500) {
    const some = Array.from({ length: 500 }, (_, at) => {
      const number = from + at
      const elsewhere =
        number % communities === 0 ? {} : { place: { ...offer?.place, communityId: String(152221200000 + (number % communities)) } }
      return { ...offer, ...elsewhere, _id: `bench_${number}` }
    })
    await planted(cloud, 'offers', some)
  }
}

test('「我能做什么」 with 5,000 offers in the county', async () => {
  const before = await cloud.call(member, 'service.offers')
  await fillCounty()
  const { roundTrips, milliseconds } = await cloud.call(member, 'service.offers')
  console.log(
    `service.offers among ${offers} offers of ${communities} communities: ${roundTrips} round trips (budget 3), ${milliseconds} ms (${before.milliseconds} ms with the seed's few)`,
  )
  expect(roundTrips).toBeLessThanOrEqual(3)
  expect(must(await as(cloud, member)('service.offers', {})).rows).toHaveLength(20)
})
