import { personIdOf } from '../../cloudfunctions/features/people/person-id'
import type { InboxMessage } from '../../cloudfunctions/features/inbox/item'
import type { CallTask } from '../../cloudfunctions/features/inbox/call-list'
import type { Wallet } from '../../cloudfunctions/features/inbox/wallet'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey, people } from './support/journey'
import { aMessage, planted, stored } from './support/messages'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const progress = 'grid-echo-matter-progress'
const moments = ['before', 'after', 'crash'] as const
const breaks = (requests: number) => Array.from({ length: requests }, (_, at) => moments.map((when) => ({ action: '*', nth: at + 1, when }))).flat()
const resident = { to: personIdOf(people.resident), openid: people.resident }

let count = 0
/** One message that waits for its sending, an answer by default. */
const waiting = async (over: Partial<InboxMessage> = {}) => {
  count += 1
  const id = `fault_${String(count)}`
  const now = Date.parse((await cloud.clock('now')).now)
  const message = aMessage({ _id: id, ...resident, urgency: 'answer', at: now, dueAt: now, page: `pages/matter/index?id=${id}`, placeId: '152221108209002', ...over })
  await planted(cloud, 'messages', [message])
  return message
}
const send = (to: string) => cloud.invoke<{ moved: number }>('courier', 'anybody', { people: [to] })
const one = async <T>(collection: string, _id: string) => (await stored<T>(cloud, collection, { _id }))[0]
const sentOf = async ({ page }: InboxMessage) => (await cloud.sends()).filter((each) => each.page === page && each.code === 0).length

test('a courier that dies or fails at any request: never sent twice; and where nobody can know, it is said and somebody calls', async () => {
  const { to } = await waiting()
  const { roundTrips } = await send(to)
  expect(roundTrips).toBeLessThanOrEqual(5)
  let unsure = 0
  for (const fault of breaks(roundTrips)) {
    const message = await waiting()
    await cloud.fault(fault)
    await send(to)
    await cloud.clearFaults()
    await cloud.clock('1m')
    const stands = await one<InboxMessage>('messages', message._id)
    const sent = await sentOf(message)
    const call = await one<CallTask>('calls', `call_${message._id}`)
    expect([fault, sent]).toEqual([fault, stands?.state === 'unsure' ? expect.any(Number) : 1])
    expect(sent).toBeLessThanOrEqual(1)
    expect([fault, stands?.dueAt]).toEqual([fault, null])
    expect([fault, call !== undefined]).toEqual([fault, stands?.state === 'unsure'])
    if (stands?.state === 'unsure') unsure += 1
  }
  // Only a death between the claim and its record is beyond knowing.
  expect(unsure).toBeLessThanOrEqual(3)
})

test('whoever cannot be reached is on the list once, whichever request fails', async () => {
  const nobody = { to: 'p_never_opened', openid: null }
  await waiting(nobody)
  const { roundTrips } = await send(nobody.to)
  for (const fault of breaks(roundTrips)) {
    const message = await waiting(nobody)
    await cloud.fault(fault)
    await send(nobody.to)
    await cloud.clearFaults()
    await cloud.clock('1m')
    expect([fault, (await one<InboxMessage>('messages', message._id))?.state]).toEqual([fault, 'noWeChat'])
    expect([fault, (await stored<CallTask>(cloud, 'calls', { messageId: message._id })).length]).toEqual([fault, 1])
  }
})

const settled = (openid: string) => as(cloud, openid)('people.settle', { gridId: '152221108209002', name: '赵示例' })
const taskFor = async () => {
  const message = await waiting({ to: 'p_never_opened', openid: null })
  await send('p_never_opened')
  return `call_${message._id}`
}

interface Deed {
  readonly name: string
  readonly by: string
  readonly prepare: () => Promise<Record<string, unknown>>
  /** What must be true once afterwards. */
  readonly once: (input: Record<string, unknown>, before: unknown) => Promise<void>
  readonly before?: () => Promise<unknown>
}

const left = async (openid: string) => (await one<Wallet>('wallets', personIdOf(openid)))?.credits.matterProgress?.left ?? 0

const deeds: readonly Deed[] = [
  {
    name: 'inbox.grant', by: 'granter-1',
    prepare: async () => ({ answers: { [progress]: 'accept' }, key: newKey() }),
    before: () => left('granter-1'),
    once: async (_input, before) => expect(await left('granter-1')).toBe(Number(before) + 1),
  },
  {
    name: 'inbox.saveSettings', by: 'granter-1',
    prepare: async () => ({ most: (count += 1) % 20 + 1, key: newKey() }),
    once: async ({ most }) => expect((await one<Wallet>('wallets', personIdOf('granter-1')))?.own.most).toBe(most),
  },
  {
    name: 'inbox.called', by: people.worker,
    prepare: async () => ({ id: await taskFor(), outcome: 'reached', key: newKey() }),
    once: async ({ id }) => expect((await one<CallTask>('calls', String(id)))?.tries).toHaveLength(1),
  },
  {
    name: 'inbox.readAll', by: people.worker,
    prepare: async () => ({}),
    once: async () => expect(await stored(cloud, 'messages', { to: personIdOf(people.worker), readAt: null })).toEqual([]),
  },
]

test.each(deeds.map((deed) => [deed.name, deed] as const))('%s happens once, whichever database request fails', async (_name, { name, by, prepare, before, once }) => {
  must(await settled('granter-1'))
  const { reply, roundTrips } = await cloud.call(by, name, await prepare())
  expect(reply).toMatchObject({ ok: true })
  expect(roundTrips).toBeLessThanOrEqual(4)
  for (const fault of breaks(roundTrips)) {
    const input = await prepare()
    const was = await before?.()
    await cloud.fault(fault)
    let done = false
    for (let tries = 0; tries < 3 && !done; tries += 1) done = (await cloud.call(by, name, input)).reply.ok
    await cloud.clearFaults()
    expect([fault, done]).toEqual([fault, true])
    await once(input, was)
  }
})
