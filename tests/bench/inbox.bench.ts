import type { InboxMessage } from '../../cloudfunctions/features/inbox/sending/item'
import { aMessage, planted, stored } from '../features/support/messages'
import { clockRun, overlaps, waitingMessages } from '../features/support/waiting'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const size = 1000
const limit = 60_000

test('a thousand waiting messages in one run of the clock', async () => {
  const ids = await waitingMessages(cloud, size)
  const { milliseconds, roundTrips, runs } = await clockRun(cloud, 'messages')
  const sends = await cloud.sends()
  const lost = (await stored<InboxMessage>(cloud, 'messages', { state: { $nin: ['sent', 'arrived'] } })).length
  const doubled = sends.length - new Set(sends.map(({ page }) => page)).size
  console.log(
    `${size} waiting messages: sent by ${runs} run of clock in ${(milliseconds / 1000).toFixed(1)} s (limit ${limit / 1000} s), ${(roundTrips / size).toFixed(2)} round trips a message (budget 3), lost ${lost}, doubled ${doubled}, two at once ${overlaps(sends).length}`,
  )
  expect([lost, doubled, overlaps(sends).length]).toEqual([0, 0, 0])
  expect(sends).toHaveLength(ids.length)
  expect(milliseconds).toBeLessThan(limit)
})

test('one message sent at once by the courier', async () => {
  const [person] = await stored<{ _id: string; openid: string }>(cloud, 'people')
  await planted(cloud, 'messages', [aMessage({ _id: 'lone', to: person?._id ?? '', openid: person?.openid ?? '', dueAt: 1 })])
  const { roundTrips } = await cloud.invoke('courier', 'anybody', { person: person?._id, message: 'lone' })
  const list = await cloud.call('worker-eti-1', 'inbox.list')
  console.log(
    `one message sent at once: ${roundTrips} round trips, finding it, its wallet and the settings included (budget 3); inbox.list: ${list.roundTrips} round trips (budget 2)`,
  )
})
