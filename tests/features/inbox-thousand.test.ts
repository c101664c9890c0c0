import type { InboxMessage } from '../../cloudfunctions/features/inbox/sending/item'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { stored } from './support/messages'
import { clockRun, overlaps, waitingMessages } from './support/waiting'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

test('three hundred waiting messages go out: none lost, none doubled, nobody sent two at once', async () => {
  // What happens each night anyway.
  await cloud.clock('now')
  const ids = await waitingMessages(cloud, 300)
  const { roundTrips } = await clockRun(cloud, 'messages')
  const messages = (await stored<InboxMessage>(cloud, 'messages')).filter(({ _id }) => ids.includes(_id))
  expect(messages.filter(({ state }) => state !== 'sent' && state !== 'arrived')).toEqual([])
  const sends = await cloud.sends()
  expect(sends.map(({ page }) => page).sort()).toEqual(ids.map((id) => `pages/matter/index?id=${id}`).sort())
  expect(sends.filter(({ code }) => code !== 0)).toEqual([])
  expect(overlaps(sends)).toEqual([])
  expect(roundTrips / ids.length).toBeLessThanOrEqual(2.2)
})
