import { alarmsOfDue, dueMatters } from '../features/support/due-matters'
import { clockRun } from '../features/support/waiting'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const size = 1000
const limit = 60_000

test('a thousand due matters in one run of the clock', async () => {
  await dueMatters(cloud, size)
  const { milliseconds, roundTrips, runs } = await clockRun(cloud, 'woken', '2m')
  const left = (await alarmsOfDue(cloud)).filter((alarm) => alarm !== 'yellow').length
  console.log(`${size} due matters: woken by ${runs} run of clock in ${(milliseconds / 1000).toFixed(1)} s (limit ${limit / 1000} s), ${(roundTrips / size).toFixed(2)} round trips each, left behind ${left}`)
  expect([runs, left]).toEqual([1, 0])
  expect(milliseconds).toBeLessThan(limit)
})
