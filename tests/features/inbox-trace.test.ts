import type { Input, Output } from '@/contract'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { officers } from './support/grid-world'
import { as, must, newKey, people } from './support/journey'
import { aMessage, planted } from './support/messages'

/** 消息去向: whom the county looks for, what it finds, and what it does not see. */
let cloud: LocalCloud
let answeredId = ''
const [openid, phone, name] = ['traced-1', '13911112222', '欧阳示例'] as const

beforeAll(async () => {
  cloud = await startLocalCloud()
  must(await as(cloud, openid)('people.settle', { gridId: '152221108209002', name, phone }))
  const { id } = must(await as(cloud, openid)('matters.submit', { key: newKey(), category: 'roads', text: '村口的路灯坏了三天' }))
  must(await as(cloud, people.worker)('matters.answer', { id, text: '换了灯泡' }))
  await cloud.wechat({ openid: people.worker, manner: 'fail', code: 40_003 })
  must(await as(cloud, openid)('matters.dispute', { id, text: '晚上还是不亮' }))
  await cloud.clock('now')
  answeredId = (await trace({ who: phone, kind: 'matterAnswered' })).rows[0]?.id ?? ''
})
afterAll(() => cloud.stop())

const county = () => as(cloud, officers.county)
const trace = async (input: Input<'inbox.trace'>): Promise<Output<'inbox.trace'>> => must(await county()('inbox.trace', input))
const titles = async (input: Input<'inbox.trace'>) => (await trace(input)).rows.map(({ title }) => title)

test.each([
  ['the whole name', { who: name }],
  ['the beginning of a name', { who: '欧阳' }],
  ['a telephone number', { who: phone }],
  ['a name with spaces around it', { who: ` ${name} ` }],
])('somebody is found by %s, and their name is masked', async (_how, input) => {
  const { rows, next } = await trace(input)
  expect(next).toBeNull()
  expect(rows.map(({ title }) => title)).toContain('有回答了')
  expect(new Set(rows.map(({ toName }) => toName))).toEqual(new Set(['欧*例']))
  expect(JSON.stringify(rows)).not.toMatch(/13911112222|换了灯泡|村口/)
})

test("the middle of a name finds nobody, and a stranger's number neither", async () => {
  expect(await titles({ who: '示例欧' })).toEqual([])
  expect(await titles({ who: '13900009999' })).toEqual([])
})

test('one kind, one state, and both of one person', async () => {
  const { kinds } = await trace({})
  expect(kinds).toContainEqual({ id: 'matterAnswered', name: '有回答了', reader: 'resident' })
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length)
  expect(await titles({ who: phone, kind: 'matterAnswered' })).toEqual(['有回答了'])
  expect(await titles({ who: phone, kind: 'matterAnswered', state: 'noCredit' })).toEqual(['有回答了'])
  expect(await titles({ who: phone, kind: 'matterAnswered', state: 'arrived' })).toEqual([])
  expect(new Set(await titles({ kind: 'matterAnswered' }))).toEqual(new Set(['有回答了']))
})

test('one message opens with its whole way: what WeChat said, who is asked to call, and who did', async () => {
  const open = async () => must(await county()('inbox.traceOne', { id: answeredId }))
  const story = await open()
  expect(story).toMatchObject({
    title: '有回答了',
    toName: '欧*例',
    reader: 'resident',
    urgency: 'answer',
    state: 'noCredit',
    template: '事项办理进度通知',
    call: { doneAt: null, tries: [] },
    deputy: null,
  })
  expect(story.placeName).toMatch(/网格/)
  expect(story.trail).toMatchObject([{ what: 'noCredit', code: 43_101 }, { what: 'callList' }])
  expect(JSON.stringify(story)).not.toMatch(/13911112222|换了灯泡|村口/)
  must(await as(cloud, people.worker)('inbox.called', { id: `call_${answeredId}`, outcome: 'reached', key: newKey() }))
  expect((await open()).call).toMatchObject({
    doneAt: expect.any(Number) as unknown,
    tries: [{ outcome: 'reached', byName: expect.any(String) as unknown }],
  })
})

test('a worker who was not reached: what their deputy was told can be opened', async () => {
  const [unheard] = (await trace({ state: 'noWeChat' })).rows
  const { deputy, call } = must(await county()('inbox.traceOne', { id: unheard?.id ?? '' }))
  expect(call).toBeNull()
  expect(must(await county()('inbox.traceOne', { id: deputy?.id ?? '' }))).toMatchObject({ title: '同事收不到微信提醒', reader: 'staff' })
})

test.each([
  ['half a number', officers.county, 'inbox.trace', { who: '1391111' }, 'inbox.number_incomplete'],
  ['a kind that there is not', officers.county, 'inbox.trace', { kind: 'gossip' }, 'inbox.kind_unknown'],
  ['a name that half the county has', officers.county, 'inbox.trace', { who: '许' }, 'inbox.many_people'],
  ['a message that there is not', officers.county, 'inbox.traceOne', { id: 'nothing' }, 'inbox.not_found'],
  ['a worker looks for somebody', people.worker, 'inbox.trace', { who: phone }, 'inbox.not_yours'],
  ['a township looks for somebody', officers.township, 'inbox.trace', { who: phone }, 'inbox.not_yours'],
  ['a secretary opens one', officers.secretary, 'inbox.traceOne', { id: 'nothing' }, 'inbox.not_yours'],
  ['the person themselves', openid, 'inbox.trace', {}, 'inbox.not_yours'],
] as const)('refused: %s', async (_what, by, call, input, code) => {
  const many = Array.from({ length: 101 }, (_, at) => ({
    _id: `p_many_${String(at)}`,
    openid: '',
    name: `许多${String(at)}`,
    phone: null,
    homeGridId: null,
    assignments: [],
  }))
  if (code === 'inbox.many_people') await planted(cloud, 'people', many)
  expect((await cloud.call(by, call, input)).reply).toMatchObject({
    error: { code, message: expect.stringMatching(/[\u4e00-\u9fff]/) as unknown },
  })
})

test('somebody of another county is not found', async () => {
  const elsewhere = personIdOf('elsewhere-1')
  await planted(cloud, 'people', [
    { _id: elsewhere, openid: 'elsewhere-1', name: '司马远', phone: '13955556666', homeGridId: '150000001001001', assignments: [] },
  ])
  await planted(cloud, 'messages', [aMessage({ _id: 'elsewhere_1', to: elsewhere, state: 'arrived', dueAt: null })])
  expect(await titles({ who: '13955556666' })).toEqual([])
})

test('whom one looked for stands in no log', async () => {
  await trace({ who: phone })
  const logs = JSON.stringify(await cloud.logs())
  expect(logs).toContain('inbox.trace')
  expect(logs).not.toMatch(/13911112222|欧阳/)
})

test('round trips: three at most, however one looks', async () => {
  const trips = async (name: string, input: object) => (await cloud.call(officers.county, name, input)).roundTrips
  for (const input of [{}, { who: phone }, { who: '欧', kind: 'matterAnswered' }, { state: 'noCredit' }])
    expect(await trips('inbox.trace', input)).toBeLessThanOrEqual(3)
  expect(await trips('inbox.traceOne', { id: answeredId })).toBeLessThanOrEqual(3)
})
