import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { perThousand } from '../../cloudfunctions/features/points/by-org'
import { lastDays } from '../../cloudfunctions/ground/time/periods'
import { outcome, outcomeDocument } from '../../cloudfunctions/features/points/outcome'
import { as, must, newKey, people } from './support/journey'
import { more } from './support/matters'
import { aConfirmation, day } from './support/points'
import { eti, plant } from './support/shop'

test.each([
  [12, 1200, 10],
  [1, 3000, 0.3],
  [0, 500, 0],
  [7, null, null],
  [7, 0, null],
])('%d outcomes among %s residents are %s for each thousand', (outcomes, residents, figure) => {
  expect(perThousand(outcomes, residents)).toBe(figure)
})

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const township = '152221108'
const see = async (openid: string, input = {}) => must(await as(cloud, openid)('points.byOrg', input))

test('communities are compared only once the county says so and where the residents are counted, and people never', async () => {
  expect(await see(more.township)).toMatchObject({ on: false, rows: [] })
  const { inForce } = must(await as(cloud, more.county)('settings.show', {}))
  must(
    await as(cloud, more.county)('settings.save', {
      values: { numbers: { ...inForce.numbers, compareCommunities: 1 } },
      note: '试一试',
      key: newKey(),
    }),
  )
  await cloud.clock('2m')
  must(await as(cloud, more.township)('grid.save', { id: eti, residents: 1200, key: newKey() }))
  const { to } = lastDays(Date.now(), 90)
  const taken = { at: to - day, why: '没解决' }
  const told = (source: string, at: number, takenBack: typeof taken | null = null) => ({
    ...outcomeDocument(outcome('', aConfirmation({ source, at, orgId: `${eti}002` })), at),
    takenBack,
  })
  await plant(cloud, 'outcomes', [
    ...[1, 2, 3, 4, 5, 6].map((at) => told(`by_${at}_c1`, to - at * day)),
    told('by_back_c1', to - day, taken),
    told('by_old_c1', to - 91 * day),
  ])

  const shown = await see(more.township)
  expect(shown).toMatchObject({ on: true, orgId: township, orgName: '俄体镇', townships: [] })
  const row = (id: string) => shown.rows.find(({ orgId }) => orgId === id)
  expect(row(eti)).toMatchObject({ name: '俄体村', residents: 1200 })
  expect(row(eti)?.outcomes).toBeGreaterThanOrEqual(6)
  expect(row(eti)?.perThousand).toBe(perThousand(row(eti)?.outcomes ?? 0, 1200))
  expect(row('152221108213')).toMatchObject({ residents: null, perThousand: null })
  expect(shown.rows.map(({ orgId }) => orgId)).toEqual([...shown.rows.map(({ orgId }) => orgId)].sort())
  expect(JSON.stringify(shown)).not.toContain('p_')

  expect(await see(people.secretary)).toMatchObject({ orgId: township })
  const county = await see(more.county)
  expect(county).toMatchObject({ on: true, orgId: null, rows: [] })
  expect(county.townships.length).toBeGreaterThan(10)
  expect(await see(more.county, { orgId: township })).toMatchObject({ orgId: township, rows: shown.rows })
  expect(await as(cloud, people.worker)('points.byOrg', {})).toMatchObject({ error: { code: 'points.no_overview' } })
  expect(await as(cloud, more.township)('points.byOrg', { orgId: '152221103' })).toMatchObject({ error: { code: 'points.no_overview' } })
  expect((await cloud.call(more.county, 'points.byOrg', { orgId: township })).roundTrips).toBeLessThanOrEqual(3)
})
