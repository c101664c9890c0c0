import { codeImage } from '@/lib/drawing/code-image'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { attendeesOf, codeOf, scans, signedUp, soonEvent } from '../features/support/attendance'
import { members } from '../features/support/service'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

test('a hundred people scan one code at once', async () => {
  const crowd = await members(cloud, 100)
  const { id } = await soonEvent(cloud, { places: 100 })
  // Half of them had signed up; for the others the scan does it.
  await Promise.all(crowd.slice(0, 50).map((openid) => signedUp(cloud, openid, id)))
  const code = await codeOf(cloud, id, 'arrive')
  const started = performance.now()
  const replies = await Promise.all(crowd.map((openid) => scans(cloud, openid, { code })))
  const took = performance.now() - started
  const there = (await attendeesOf(cloud, id)).people.filter(({ arrivedAt }) => arrivedAt !== null)
  console.log(
    `a hundred scans of one code, half of them unannounced: ${replies.filter(({ ok }) => ok).length} succeed, ${there.length} are there, ${Math.round(took)} ms in all`,
  )
  expect([replies.filter(({ ok }) => ok).length, there.length]).toEqual([100, 100])
}, 120_000)

test('the picture of a code', () => {
  const address = codeImage('GE1.ev_0123456789abcdef01234567.a.zz1yq.AbCdEfGhIjK')
  console.log(`a code's picture: ${address.length} characters`)
  expect(address.length).toBeLessThanOrEqual(2048)
})
