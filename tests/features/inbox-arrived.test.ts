import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import type { InboxMessage } from '../../cloudfunctions/features/inbox/sending/item'
import type { Wallet } from '../../cloudfunctions/features/inbox/sending/wallet'
import { eventually } from '../support/eventually'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, noticesAbout, people, submitted } from './support/journey'
import { officers } from './support/grid-world'
import { aMessage, planted, stored } from './support/messages'

/** What WeChat says of a message after it took it. */
jest.setTimeout(120_000)

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const progress = 'grid-echo-matter-progress'
const tracesOf = async (matterId: string) =>
  must(await as(cloud, officers.county)('inbox.trace', { page: `pages/matter/index?id=${matterId}` })).rows
const arrives = (matterId: string, title: string) =>
  eventually(
    async () => (await tracesOf(matterId)).find((row) => row.title === title)?.state,
    (state) => state === 'arrived',
  )

test('WeChat says later that it arrived; a phone cannot say so for somebody else, nor at all', async () => {
  const { id } = await submitted(cloud)
  expect(await arrives(id, '有人找您办事')).toBe('arrived')
  const forged = (openid: string, about: string) =>
    cloud.invoke('courier', openid, {
      MsgType: 'event',
      FromUserName: about,
      Event: 'subscribe_msg_change_event',
      List: { TemplateId: progress, SubscribeStatusString: 'reject' },
    })
  await forged(people.neighbour, people.resident)
  await forged(people.resident, people.resident)
  expect((await stored<Wallet>(cloud, 'wallets', { _id: personIdOf(people.resident) }))[0]?.credits.matterProgress?.kept ?? null).toBeNull()
})

test('an answer that is lost is not sent again; WeChat tells later that it arrived', async () => {
  const { id } = await submitted(cloud)
  await cloud.wechat({ openid: people.resident, templateId: progress, manner: 'lost' })
  must(await as(cloud, people.worker)('matters.answer', { id, text: '修好了' }))
  await cloud.clock('now')
  await cloud.wechat({ openid: people.resident, templateId: progress, manner: 'normal' })
  expect(await arrives(id, '有回答了')).toBe('arrived')
  await cloud.clock('1d')
  expect((await noticesAbout(cloud, people.resident, id)).filter(({ data }) => data['phrase2']?.value === '已回答')).toHaveLength(1)
})

test('several answers lost one after the other: each is known to have arrived, whichever is on its way when WeChat says so', async () => {
  const now = await cloud.now()
  const to = { to: personIdOf(people.neighbour), openid: people.neighbour }
  const messages = [1, 2, 3, 4].map((each) =>
    aMessage({
      _id: `lost_${String(each)}`,
      ...to,
      urgency: 'urgent',
      at: now + each,
      dueAt: now,
      page: `pages/matter/index?id=lost_${String(each)}`,
    }),
  )
  await cloud.wechat({ openid: people.neighbour, templateId: progress, manner: 'lost', credits: 9 })
  await planted(cloud, 'messages', messages)
  await cloud.invoke('courier', people.neighbour, { person: to.to, message: 'lost_1' })
  const lost = () => stored<InboxMessage>(cloud, 'messages', { _id: { $in: messages.map(({ _id }) => _id) } })
  const stand = await eventually(lost, (all) => all.every(({ state }) => state === 'arrived'))
  expect(stand.map(({ state }) => state)).toEqual(messages.map(() => 'arrived'))
  expect(new Set(stand.map(({ msgid }) => msgid)).size).toBe(messages.length)
  await cloud.wechat({ openid: people.neighbour, templateId: progress, manner: 'normal' })
})
