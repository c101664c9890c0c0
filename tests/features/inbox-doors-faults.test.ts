import type { CallTask } from '../../cloudfunctions/features/inbox/elsewhere/call-list'
import type { Bell } from '../../cloudfunctions/features/inbox/elsewhere/doors'
import type { InboxMessage } from '../../cloudfunctions/features/inbox/sending/item'
import { startLocalCloud, type Fault, type LocalCloud } from '../support/local-cloud'
import { breaks } from './support/faults'
import { as, must, newKey } from './support/journey'
import { aMessage, planted, stored } from './support/messages'

/** The two doors beside WeChat, with every database request broken; the local cloud's phones and groups bear witness. */
jest.setTimeout(300_000)

let cloud: LocalCloud
let seeded: { _id: string; openid: string }[]
const robot = { orgId: '152221108209', key: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' }

beforeAll(async () => {
  cloud = await startLocalCloud()
  seeded = await stored(cloud, 'people')
})
afterAll(() => cloud.stop())

const open = async (doors: { robots: (typeof robot)[]; sms: { path: string; template: string } | null }) => {
  must(await as(cloud, 'county')('settings.save', { values: { doors }, key: newKey() }))
  await cloud.clock('2m')
}
const read = async <T>(path: string) => (await (await fetch(`${cloud.url}${path}`)).json()) as T[]
const one = async <T>(collection: string, _id: string) => (await stored<T>(cloud, collection, { _id }))[0]
const send = ({ to, _id }: InboxMessage) => cloud.invoke('courier', 'anybody', { person: to, message: _id })
const callsFor = async ({ _id }: InboxMessage) => (await stored<CallTask>(cloud, 'calls', { messageId: _id })).length

let count = 0
/** A final answer to somebody whom WeChat does not reach, in a place with a duty group. */
const unreached = async (over: Partial<InboxMessage>) => {
  const _id = `door_${String((count += 1))}`
  const now = await cloud.now()
  const message = aMessage({
    _id,
    kind: 'matterAnswered',
    urgency: 'answer',
    at: now,
    dueAt: now,
    placeId: `${robot.orgId}002`,
    ...over,
  })
  await planted(cloud, 'messages', [message])
  return message
}

test('a text message: never two, and whoever may not have got one is called, whichever request fails', async () => {
  await open({ robots: [], sms: { path: '/index.html', template: '1234567' } })
  const refused = async (nth: number) => {
    const { _id: to = '', openid = '' } = seeded[nth] ?? {}
    await cloud.wechat({ openid, manner: 'fail', code: 43_101 })
    return { message: await unreached({ to, openid }), texts: async () => (await read(`/local/sms/${openid}`)).length }
  }
  const first = await refused(0)
  const { roundTrips } = await send(first.message)
  expect([await first.texts(), await callsFor(first.message)]).toEqual([1, 0])
  const worlds: { fault: Fault; message: InboxMessage; texts: () => Promise<number> }[] = []
  for (const fault of breaks(roundTrips)) {
    const world = await refused(worlds.length + 1)
    await cloud.fault(fault)
    await send(world.message)
    await cloud.clearFaults()
    worlds.push({ fault, ...world })
  }
  await cloud.clock('2m')
  const ended = await Promise.all(
    worlds.map(async ({ fault, message, texts }) => ({
      fault,
      texts: await texts(),
      calls: await callsFor(message),
      stands: await one<InboxMessage>('messages', message._id),
    })),
  )
  // A text message that was begun and not noted as sent is not begun again: that is the choice, and then somebody calls.
  expect(ended.filter(({ texts, calls }) => texts > 1 || calls > 1 || texts + calls === 0)).toEqual([])
  expect(ended.filter(({ texts, calls }) => texts + calls > 1).length).toBeLessThanOrEqual(1)
  expect(ended.filter(({ fault, texts }) => fault.when !== 'crash' && texts !== 1)).toEqual([])
  for (const { fault, calls, stands } of ended) {
    expect([fault, stands?.dueAt]).toEqual([fault, null])
    expect([fault, stands?.trail.at(-1)?.what]).toEqual([fault, calls === 1 ? 'callList' : 'texted'])
  }
})

test('several who send at the same moment: one text message, and nobody calls besides', async () => {
  await open({ robots: [], sms: { path: '/index.html', template: '1234567' } })
  const { _id: to = '', openid = '' } = seeded[30] ?? {}
  await cloud.wechat({ openid, manner: 'refuse' })
  const messages = await Promise.all(Array.from({ length: 6 }, () => unreached({ to, openid })))
  await Promise.all(messages.flatMap((message) => [send(message), send(message), send(message)]))
  await cloud.clock('2m')
  expect(await read(`/local/sms/${openid}`)).toHaveLength(messages.length)
  expect(await Promise.all(messages.map(callsFor))).toEqual(messages.map(() => 0))
})

/** How many database requests the last run of the clock made. */
const clockRequests = async () => {
  const [last] = ((await cloud.logs()) as unknown as { function: string; roundTrips: number }[]).filter((run) => run.function === 'clock')
  return last?.roundTrips ?? 0
}

test('the duty group: told of everything, and twice only where whoever said it died before noting it', async () => {
  await open({ robots: [robot], sms: null })
  const said = async () => (await read<{ content: string }>(`/local/robot/${robot.key}`)).length
  const hung = async () => {
    const message = await unreached({ to: 'p_never_opened', openid: null })
    await send(message)
    expect(await one<Bell>('bells', `bell_${message._id}`)).toMatchObject({ dueAt: expect.any(Number) as unknown })
    return message
  }
  await cloud.clock('now')
  const idle = await clockRequests()
  await hung()
  await cloud.clock('now')
  const ringing = await clockRequests()
  expect(await said()).toBe(1)
  expect(ringing).toBeGreaterThan(idle)
  // The bells are the last chore: its first request is the last of an idle run.
  const faults = breaks(ringing + 1).filter(({ nth }) => nth >= idle)
  const told: (readonly [Fault, number])[] = []
  for (const fault of faults) {
    const [message, before] = [await hung(), await said()]
    await cloud.fault(fault)
    await cloud.clock('now')
    await cloud.clearFaults()
    await cloud.clock('2m')
    told.push([fault, (await said()) - before])
    expect([fault, await one<Bell>('bells', `bell_${message._id}`)]).toMatchObject([fault, { dueAt: null }])
    expect([fault, (await one<InboxMessage>('messages', message._id))?.trail.filter(({ what }) => what === 'groupTold').length]).toEqual([
      fault,
      1,
    ])
    expect([fault, await callsFor(message)]).toEqual([fault, 1])
  }
  expect(told.filter(([, times]) => times < 1 || times > 2)).toEqual([])
  const twice = told.filter(([, times]) => times === 2).map(([fault]) => fault)
  expect(twice.filter(({ when }) => when !== 'crash')).toEqual([])
  // Between the word in the group and the last note of it there are two requests.
  expect(twice.length).toBeLessThanOrEqual(2)
})
