import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import type { InboxMessage } from '../../cloudfunctions/features/inbox/sending/item'
import type { CallTask } from '../../cloudfunctions/features/inbox/elsewhere/call-list'
import { emptyWallet, noCredit, type Wallet } from '../../cloudfunctions/features/inbox/sending/wallet'
import { startLocalCloud, type Fault, type LocalCloud, type WeChatTurn } from '../support/local-cloud'
import { breaks } from './support/faults'
import { as, must, newKey, people } from './support/journey'
import { aMessage, planted, stored } from './support/messages'

let cloud: LocalCloud
let seeded: { _id: string; openid: string }[]
beforeAll(async () => {
  cloud = await startLocalCloud()
  seeded = await stored(cloud, 'people')
})
afterAll(() => cloud.stop())

const progress = 'grid-echo-matter-progress'
const resident = { to: personIdOf(people.resident), openid: people.resident }

let count = 0
/** One message that waits for its sending, an answer by default. */
const waiting = async (over: Partial<InboxMessage> = {}) => {
  count += 1
  const id = `fault_${String(count)}`
  const now = await cloud.now()
  const message = aMessage({
    _id: id,
    ...resident,
    urgency: 'answer',
    at: now,
    dueAt: now,
    page: `pages/matter/index?id=${id}`,
    placeId: '152221108209002',
    ...over,
  })
  await planted(cloud, 'messages', [message])
  return message
}
const send = ({ to, _id }: InboxMessage) => cloud.invoke<{ moved: number }>('courier', 'anybody', { person: to, message: _id })
const one = async <T>(collection: string, _id: string) => (await stored<T>(cloud, collection, { _id }))[0]
const takenOf = async (id: string) => (await cloud.sends()).filter(({ page, code }) => page.endsWith(`id=${id}`) && code === 0).length

/** How WeChat treats somebody, and what their message and their wallet, which says three, must come to. */
interface Treatment {
  readonly how: string
  readonly turn: WeChatTurn
  readonly state: string
  readonly taken: number
  readonly left: number
  /** Database requests at most. */
  readonly most: number
}

const treatments: readonly Treatment[] = [
  // A look, the claim, what came of it: the wallet and the settings of a cold start included.
  { how: 'takes it', turn: { manner: 'normal', credits: 3 }, state: 'sent', taken: 1, left: 2, most: 3 },
  { how: 'fails once', turn: { manner: 'fail', code: 50_002 }, state: 'sent', taken: 1, left: 2, most: 4 },
  // Besides: the acceptances put right, and whoever calls instead.
  { how: 'knows of no acceptance', turn: { manner: 'normal', credits: 0 }, state: 'noCredit', taken: 0, left: 0, most: 8 },
]

/** Somebody of the seed to whom one message is due. */
const somebody = async (nth: number, turn: WeChatTurn) => {
  const { _id: to, openid } = seeded[nth] ?? { _id: '', openid: '' }
  await cloud.wechat({ openid, templateId: progress, ...turn })
  await cloud.admin({
    action: 'database.removeDocument',
    collectionName: 'wallets',
    query: JSON.stringify({ _id: to }),
    queryType: 'WHERE',
    multi: true,
  })
  const body = { ...emptyWallet, credits: { matterProgress: { ...noCredit, left: 3 } } }
  await planted(cloud, 'wallets', [{ _id: to, version: 1, change: 'planted', effects: [], effectsDueAt: null, ...body }])
  return waiting({ to, openid })
}

const stands = async ({ _id, to }: InboxMessage) => {
  const message = await one<InboxMessage>('messages', _id)
  const wallet = await one<Wallet>('wallets', to)
  return {
    state: message?.state === 'arrived' ? 'sent' : message?.state,
    dueAt: message?.dueAt,
    taken: await takenOf(_id),
    left: wallet?.credits.matterProgress?.left,
    calls: (await stored<CallTask>(cloud, 'calls', { messageId: _id })).length,
  }
}

test.each(treatments.map((treatment) => [treatment.how, treatment] as const))(
  'WeChat %s, and the courier fails or dies at any request: sent once at most, the wallet right, nothing lost',
  async (_how, { turn, state, taken, left, most }) => {
    const { roundTrips } = await send(await somebody(0, turn))
    expect(roundTrips).toBeLessThanOrEqual(most)
    const worlds: { fault: Fault; message: InboxMessage }[] = []
    for (const fault of breaks(roundTrips)) {
      const message = await somebody(worlds.length + 1, turn)
      await cloud.fault(fault)
      await send(message)
      await cloud.clearFaults()
      worlds.push({ fault, message })
    }
    for (const { message } of worlds) await cloud.wechat({ openid: message.openid ?? '', templateId: progress, manner: 'normal' })
    await cloud.clock('2m')
    let unsure = 0
    for (const { fault, message } of worlds) {
      const now = await stands(message)
      if (now.state === 'unsure') unsure += 1
      // A death between the claim and its record is beyond knowing: never again, and somebody calls.
      const lost = { state: 'unsure', dueAt: null, taken: Math.min(now.taken, taken), left: 2, calls: 1 }
      expect([fault, now]).toEqual([
        fault,
        now.state === 'unsure' ? lost : { state, dueAt: null, taken, left, calls: state === 'noCredit' ? 1 : 0 },
      ])
    }
    expect(unsure).toBeLessThanOrEqual(3)
  },
)

test('whoever cannot be reached is on the list once, whichever request fails', async () => {
  const nobody = { to: 'p_never_opened', openid: null }
  const { roundTrips } = await send(await waiting(nobody))
  const worlds: { fault: Fault; message: InboxMessage }[] = []
  for (const fault of breaks(roundTrips)) {
    const message = await waiting(nobody)
    await cloud.fault(fault)
    await send(message)
    await cloud.clearFaults()
    worlds.push({ fault, message })
  }
  await cloud.clock('1m')
  for (const { fault, message } of worlds) {
    expect([fault, (await one<InboxMessage>('messages', message._id))?.state]).toEqual([fault, 'noWeChat'])
    expect([fault, (await stored<CallTask>(cloud, 'calls', { messageId: message._id })).length]).toEqual([fault, 1])
  }
})

const settled = (openid: string) => as(cloud, openid)('people.settle', { gridId: '152221108209002', name: '赵示例' })
const taskFor = async () => {
  const message = await waiting({ to: 'p_never_opened', openid: null })
  await send(message)
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
    name: 'inbox.grant',
    by: 'granter-1',
    prepare: async () => ({ answers: { [progress]: 'accept' }, key: newKey() }),
    before: () => left('granter-1'),
    once: async (_input, before) => expect(await left('granter-1')).toBe(Number(before) + 1),
  },
  {
    name: 'inbox.saveSettings',
    by: 'granter-1',
    prepare: async () => ({ most: ((count += 1) % 20) + 1, key: newKey() }),
    once: async ({ most }) => expect((await one<Wallet>('wallets', personIdOf('granter-1')))?.own.most).toBe(most),
  },
  {
    name: 'inbox.called',
    by: people.worker,
    prepare: async () => ({ id: await taskFor(), outcome: 'reached', key: newKey() }),
    once: async ({ id }) => expect((await one<CallTask>('calls', String(id)))?.tries).toHaveLength(1),
  },
  {
    name: 'inbox.readAll',
    by: people.worker,
    prepare: async () => ({}),
    once: async () => expect(await stored(cloud, 'messages', { to: personIdOf(people.worker), readAt: null })).toEqual([]),
  },
]

test.each(deeds.map((deed) => [deed.name, deed] as const))(
  '%s happens once, whichever database request fails',
  async (_name, { name, by, prepare, before, once }) => {
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
  },
)
