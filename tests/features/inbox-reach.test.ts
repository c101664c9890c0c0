import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import type { InboxMessage } from '../../cloudfunctions/features/inbox/sending/item'
import type { CallTask } from '../../cloudfunctions/features/inbox/elsewhere/call-list'
import type { Wallet } from '../../cloudfunctions/features/inbox/sending/wallet'
import { eventually } from '../support/eventually'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, inboxAbout, must, newKey, noticesAbout, people, submitted } from './support/journey'
import { officers } from './support/grid-world'
import { stored } from './support/messages'

// Half a day of the clock is many runs.
jest.setTimeout(300_000)

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const [progress, newMatter] = ['grid-echo-matter-progress', 'grid-echo-new-matter'] as const
const by = (openid: string) => as(cloud, openid)
const grant = async (openid: string, answers: Record<string, 'accept' | 'reject'>, key = newKey()) =>
  must(await by(openid)('inbox.grant', { answers, key }))
const walletOf = async (openid: string) => (await stored<Wallet>(cloud, 'wallets', { _id: personIdOf(openid) }))[0]
const tracesOf = async (matterId: string) =>
  must(await by(officers.county)('inbox.trace', { page: `pages/matter/index?id=${matterId}` })).rows
/** Where the message of this title about a matter went. */
const trace = async (matterId: string, title: string) => (await tracesOf(matterId)).find((row) => row.title === title)
/** A resident of their own, who asked the worker of the village something. */
const asked = async (openid: string) => {
  must(await by(openid)('people.settle', { gridId: '152221108209002', name: '赵示例', phone: '13900000001' }))
  return must(await by(openid)('matters.submit', { key: newKey(), category: 'roads', text: '村口的路灯坏了三天' }))
}
const answered = (id: string, text = '修好了') => by(people.worker)('matters.answer', { id, text })

test('each acceptance is counted once, buys one message, and the last is kept for the answer', async () => {
  const openid = 'wallet-1'
  const { id } = await asked(openid)
  const key = newKey()
  await cloud.subscribe(openid, [progress])
  expect(await grant(openid, { [progress]: 'accept' }, key)).toMatchObject({ remaining: 1 })
  expect(await grant(openid, { [progress]: 'accept' }, key)).toMatchObject({ remaining: 1 })
  must(await by(people.worker)('matters.respond', { id }))
  expect(await noticesAbout(cloud, openid, id)).toHaveLength(0)
  expect(await trace(id, '有人回应了')).toMatchObject({ state: 'kept', nextAt: null })
  must(await answered(id))
  expect(await noticesAbout(cloud, openid, id)).toMatchObject([{ data: { phrase2: { value: '已回答' } } }])
  expect(await inboxAbout(cloud, openid, id)).toHaveLength(2)
  expect((await walletOf(openid))?.credits.matterProgress?.left).toBe(0)
})

test('whoever WeChat does not reach is called: on the list, tried, told, gone from it', async () => {
  const openid = 'caller-1'
  const { id } = await asked(openid)
  must(await answered(id))
  await cloud.clock('now')
  expect(await trace(id, '有回答了')).toMatchObject({
    state: 'noCredit',
    toName: '赵*例',
    trail: [{ what: 'noCredit', code: 43_101 }, { what: 'callList' }],
  })
  expect((await walletOf(openid))?.credits.matterProgress?.left).toBe(0)
  const entries = async (done = false) =>
    must(await by(people.worker)('inbox.callList', { done })).rows.filter(({ page }) => page?.includes(id))
  const [entry] = await entries()
  expect(entry).toMatchObject({ name: '赵示例', phone: '13900000001', why: 'noCredit', tries: [], can: ['called'] })
  const call = (outcome: 'noAnswer' | 'reached', key = newKey()) => by(people.worker)('inbox.called', { id: entry?.id ?? '', outcome, key })
  expect(must(await call('noAnswer'))).toMatchObject({ doneAt: null, tries: [{ outcome: 'noAnswer' }] })
  const key = newKey()
  must(await call('reached', key))
  expect(must(await call('reached', key)).tries).toHaveLength(2)
  expect(await call('reached')).toMatchObject({ error: { code: 'inbox.call_done' } })
  expect(await entries()).toEqual([])
  expect(await entries(true)).toMatchObject([{ doneAt: expect.any(Number) as unknown, can: [] }])
})

test('a worker whom WeChat does not reach: a colleague or whoever stands above is told, once', async () => {
  await cloud.wechat({ openid: people.worker, templateId: newMatter, manner: 'fail', code: 40_003 })
  const { id } = await submitted(cloud)
  await cloud.clock('now')
  expect(await trace(id, '有人找您办事')).toMatchObject({ state: 'noWeChat', trail: [{ code: 40_003 }, { what: 'deputyTold' }] })
  expect((await tracesOf(id)).filter(({ title }) => title === '同事收不到微信提醒')).toMatchObject([
    { state: expect.stringMatching(/sent|arrived/) as unknown },
  ])
  await cloud.wechat({ openid: people.worker, templateId: newMatter, manner: 'normal' })
})

test('at night only what is urgent is sent, the rest in the morning', async () => {
  const openid = 'night-1'
  const { id } = await asked(openid)
  await cloud.wechat({ openid, templateId: progress, credits: 2 })
  for (const _ of [1, 2]) await grant(openid, { [progress]: 'accept' })
  const minute = (Math.floor(((await cloud.now()) + 8 * 3_600_000) / 60_000) + 1) % 1440
  must(await by(openid)('inbox.saveSettings', { quiet: { from: (minute + 1435) % 1440, to: (minute + 60) % 1440 } }))
  must(await answered(id))
  expect(await noticesAbout(cloud, openid, id)).toHaveLength(0)
  expect(await trace(id, '有回答了')).toMatchObject({ state: 'quiet' })
  await cloud.clock('2h')
  expect(await noticesAbout(cloud, openid, id)).toHaveLength(1)
})

test('more than a day holds become one digest', async () => {
  const openid = 'digest-1'
  const { id } = await asked(openid)
  for (const _ of [1, 2, 3, 4, 5, 6]) await grant(openid, { [progress]: 'accept', 'grid-echo-daily-digest': 'accept' })
  await cloud.wechat({ openid, credits: 6 })
  const now = Math.floor(((await cloud.now()) + 8 * 3_600_000) / 60_000) % 1440
  // Nobody's night is now.
  must(await by(openid)('inbox.saveSettings', { most: 1, quiet: { from: (now + 600) % 1440, to: (now + 660) % 1440 } }))
  must(await by(people.worker)('matters.respond', { id }))
  for (const text of ['一', '二', '三']) must(await by(people.worker)('matters.echo', { id, text }))
  await cloud.clock('now')
  expect((await noticesAbout(cloud, openid, id)).length).toBe(1)
  const collected = (await tracesOf(id)).filter(({ title, state }) => title === '办得怎么样了' && state === 'digest')
  expect(collected).toHaveLength(3)
  await cloud.clock(new Date((collected[0]?.nextAt ?? 0) + 60_000))
  expect((await cloud.messages(openid)).filter(({ templateId }) => templateId === 'grid-echo-daily-digest')).toMatchObject([
    { data: { number1: { value: '3' }, thing2: { value: '办得怎么样了' } }, page: 'pages/inbox/index?unread=1' },
  ])
})

test('what somebody turned off in WeChat is off with us, and is not asked for', async () => {
  const openid = 'off-1'
  await asked(openid)
  expect(must(await by(openid)('inbox.asks', {})).templateIds).toContain(progress)
  await cloud.wechat({ openid, templateId: progress, manner: 'refuse' })
  const off = async () => must(await by(openid)('inbox.settings', {})).templates.find(({ templateId }) => templateId === progress)?.off
  expect(await eventually(off, (isOff) => isOff === true)).toBe(true)
  expect(must(await by(openid)('inbox.asks', {})).templateIds).not.toContain(progress)
})

test('words that WeChat does not let through are left out, and the message arrives', async () => {
  const { id } = await submitted(cloud)
  must(await answered(id, '这是敏感样例'))
  expect(await noticesAbout(cloud, people.resident, id)).toMatchObject([{ data: { thing1: { value: '您的事有新进展' } } }])
  expect((await trace(id, '有回答了'))?.trail.slice(0, 2)).toMatchObject([{ what: 'plain', code: 45_168 }, { what: 'sent' }])
})

test('a failure is tried again, five times, further and further apart; then the county sees it, and somebody calls', async () => {
  const { id } = await submitted(cloud)
  await cloud.wechat({ openid: people.resident, templateId: progress, manner: 'fail', code: 50_002 })
  must(await answered(id))
  await cloud.clock('now')
  expect(await trace(id, '有回答了')).toMatchObject({ state: 'waiting', trail: [{ what: 'retried', code: 50_002 }] })
  for (const wait of ['1m', '5m', '30m', '2h', '12h']) await cloud.clock(wait)
  const failed = await trace(id, '有回答了')
  expect(failed).toMatchObject({ state: 'failed', nextAt: null })
  expect(failed?.trail.map(({ what }) => what)).toEqual(['retried', 'retried', 'retried', 'retried', 'retried', 'failed', 'callList'])
  expect(must(await by(officers.county)('inbox.trace', { state: 'failed' })).rows.map((row) => row.id)).toContain(failed?.id)
  await cloud.wechat({ openid: people.resident, templateId: progress, manner: 'normal' })
})

test('unread, read, all read', async () => {
  await submitted(cloud)
  const unread = async () => must(await by(people.worker)('inbox.asks', {})).unread
  const before = await unread()
  expect(before).toBeGreaterThan(0)
  const listed = async () => must(await by(people.worker)('inbox.list', { unread: true })).rows
  expect((await listed()).length).toBe(Math.min(before, 20))
  expect((await listed()).filter(({ readAt }) => readAt !== null)).toEqual([])
  expect(must(await by(people.worker)('inbox.readAll', {})).read).toBe(before)
  expect(await unread()).toBe(0)
  expect(await listed()).toEqual([])
})

test.each([
  ['a resident reads a call list', people.resident, 'inbox.callList', {}, 'inbox.not_yours'],
  ['a worker reads the list of another place', people.worker, 'inbox.callList', { orgId: '152221100' }, 'inbox.not_yours'],
  ['a worker asks where messages went', people.worker, 'inbox.trace', {}, 'inbox.not_yours'],
  ['a township checks templates', officers.township, 'inbox.checkTemplates', { text: '{}' }, 'inbox.not_yours'],
  ['nothing to check', officers.county, 'inbox.checkTemplates', { text: '没有' }, 'inbox.templates_unreadable'],
  ['a call that is not there', people.worker, 'inbox.called', { id: 'call_none', outcome: 'reached' }, 'inbox.call_not_found'],
  ['duty hours of a resident', people.resident, 'inbox.saveSettings', { duty: { days: [1], from: 480, to: 1020 } }, 'inbox.no_duty'],
  ['too many messages', people.resident, 'inbox.saveSettings', { most: 40 }, 'inbox.too_many'],
  ['quiet all day', people.resident, 'inbox.saveSettings', { quiet: { from: 0, to: 1200 } }, 'inbox.quiet_too_long'],
] as const)('refused: %s', async (_what, openid, name, input, code) => {
  expect((await cloud.call(openid, name, input)).reply).toMatchObject({
    error: { code, message: expect.stringMatching(/[\u4e00-\u9fff]/) as unknown },
  })
})

test('a stranger cannot call for a place that is not theirs', async () => {
  const [{ _id: id } = { _id: '' }] = await stored<CallTask>(cloud, 'calls')
  expect((await cloud.call(people.resident, 'inbox.called', { id, outcome: 'reached' })).reply).toMatchObject({
    error: { code: 'inbox.not_yours' },
  })
})

test('two taps at once: both acceptances are counted', async () => {
  const openid = 'race-1'
  await asked(openid)
  await Promise.all([1, 2, 3, 4].map(() => grant(openid, { [progress]: 'accept' })))
  expect((await walletOf(openid))?.credits.matterProgress?.left).toBe(4)
})

test('the county names its own template and the keys of its fields: they are what is sent', async () => {
  const own = [
    {
      name: 'matterProgress',
      id: newMatter,
      longTerm: false,
      fields: [
        { ours: 'phrase2', theirs: 'thing2' },
        { ours: 'time4', theirs: 'time3' },
        { ours: 'thing3', theirs: 'thing4' },
      ],
    },
  ]
  must(await by(officers.county)('settings.save', { values: { templates: own }, key: newKey() }))
  await cloud.clock('2m')
  const { id } = await submitted(cloud)
  must(await answered(id))
  expect(await noticesAbout(cloud, people.resident, id)).toMatchObject([
    { templateId: newMatter, data: { thing2: { value: '已回答' }, thing4: { value: '修好了' } } },
  ])
})

test('round trips: the list two, the other calls four at most', async () => {
  const trips = async (openid: string, name: string, input: object = {}) => (await cloud.call(openid, name, input)).roundTrips
  expect(await trips(people.worker, 'inbox.list')).toBeLessThanOrEqual(2)
  expect(await trips(people.worker, 'inbox.list', { unread: true })).toBeLessThanOrEqual(2)
  expect(await trips(people.worker, 'inbox.asks')).toBeLessThanOrEqual(3)
  expect(await trips(people.worker, 'inbox.settings')).toBeLessThanOrEqual(3)
  expect(await trips(people.worker, 'inbox.callList')).toBeLessThanOrEqual(3)
  expect(await trips(officers.county, 'inbox.trace')).toBeLessThanOrEqual(3)
  expect(await trips(people.worker, 'inbox.grant', { answers: { [progress]: 'accept' }, key: newKey() })).toBeLessThanOrEqual(4)
  expect(await trips(people.worker, 'inbox.readAll')).toBeLessThanOrEqual(2)
})

test('no message is left without an end or a next time', async () => {
  await cloud.clock('1d')
  const messages = await stored<InboxMessage>(cloud, 'messages')
  const open = ['waiting', 'quiet', 'digest']
  expect(messages.filter(({ state, dueAt }) => open.includes(state) !== (dueAt !== null))).toEqual([])
})
