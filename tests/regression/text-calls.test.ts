import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, inboxAbout, must, people } from '../features/support/journey'
import { asked, did, more, shownTo } from '../features/support/matters'

/** A1 to A4 by the calls: what a person types is kept in one form, nothing is not something, numbers are starred for others. */

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const settle = (input: object) => as(cloud, people.resident)('people.settle', { gridId: homeGrid, ...input })

test.each(['138 0000 1111', '+86 138-0000-1111', '１３８００００１１１１', '\u202d138 0000 1111\u202c'])(
  'A1 %j is kept as 13800001111',
  async (phone) => {
    expect(must(await settle({ phone })).phone).toBe('13800001111')
  },
)

test.each(['(0482)6221234', '0482 6221234'])('A1 %j is kept as 0482-6221234', async (phone) => {
  expect(must(await settle({ phone })).phone).toBe('0482-6221234')
})

test('A1 whoever gives an office types the number as they have it', async () => {
  const given = {
    orgId: homeGrid,
    role: 'partTimeWorker',
    name: '王试用',
    phone: '+86 139 0000 7777',
    until: Date.UTC(2029, 0, 1),
    key: 'staff-a1-1',
  } as const
  expect(must(await as(cloud, people.secretary)('staff.assign', given)).phone).toBe('13900007777')
})

const blank = '\u200b\u3164\u2060\ufe0f\u180e'

test('A2 what nobody can see is not written', async () => {
  const refusals = [
    await as(cloud, people.resident)('matters.submit', { key: 'blank-request', category: 'roads', text: blank }),
    await settle({ name: blank }),
    await settle({ name: '😀😀' }),
    await as(cloud, people.resident)('feedback.send', { key: 'blank-opinion', about: 'app', text: blank }),
  ]
  expect(refusals.map((reply) => (reply.ok ? 'taken' : Object.values(reply.error.fields ?? {})[0]))).toEqual([
    '请填写内容',
    '请填写称呼',
    '称呼里要有字，请检查',
    '请填写意见',
  ])
})

test.each(['\u0301\u0302\u20dd', '\ufdd0\u{1fffe}', '\u{1d159}\u0000', '\u0378'])(
  'A2 %j is nothing anywhere that words are asked',
  async (text) => {
    const replies = [
      await as(cloud, people.resident)('matters.submit', { key: 'blank-marks-1', category: 'roads', text }),
      await as(cloud, people.resident)('service.wish', { key: 'blank-marks-2', text }),
      await as(cloud, people.resident)('appeals.make', { key: 'blank-marks-3', text }),
      await as(cloud, people.resident)('people.settle', { gridId: homeGrid, name: text }),
    ]
    expect(replies.map((reply) => (reply.ok ? 'taken' : reply.error.code))).toEqual(replies.map(() => 'input.invalid'))
  },
)

test('A2 marks piled over a letter do not run over the lines beside it', async () => {
  const { text } = await asked(cloud, { text: `路灯${'\u0301'.repeat(300)}坏了` })
  expect(text).toBe(`路灯${'\u0301'.repeat(5)}坏了`)
})

test('A2 a picture alone may ask; an answer of nothing or of a picture stops no clock', async () => {
  const { id } = await asked(cloud, { text: '🆘🚰' })
  await did(cloud, people.worker, ['matters.respond', { id }])
  for (const text of [blank, '👌👌'])
    expect(await as(cloud, people.worker)('matters.answer', { id, text })).toMatchObject({ ok: false, error: { code: 'input.invalid' } })
  expect((await shownTo(cloud, people.resident, id)).state).toBe('inProgress')
  expect((await did(cloud, people.worker, ['matters.answer', { id, text: '修好了👌' }])).state).toBe('answered')
})

test.each(['额尔德尼毕力格图达来朝克图巴雅尔孟克吉日嘎拉', 'Erdenebileg Dalai Chogtbayar Jirgal Ab'])('A4 %s is a name', async (name) => {
  expect(must(await settle({ name })).name).toBe(name)
})

test('A4 a name is on one line, with one kind of dot, and its order is not turned around', async () => {
  expect(must(await settle({ name: '额尔德尼．\u202e毕力格\n' })).name).toBe('额尔德尼·毕力格')
  expect(await settle({ name: '名'.repeat(51) })).toMatchObject({ error: { fields: { name: '称呼最多 50 个字，请写短一些' } } })
})

const told = '打我电话 138 0000 1111 或 138-0000-2222，１３８００００３３３３'
const numbers = /0000.?1111|2222|３３３３/

test('A3 a neighbour reads no number: in the offer to join, in the matter, in messages', async () => {
  const { id } = await asked(cloud, { text: told })
  const { rows } = must(await as(cloud, people.neighbour)('matters.nearby', { gridId: homeGrid, category: 'roads', text: '路灯' }))
  expect(rows.map((row) => row.id)).toContain(id)
  expect(JSON.stringify(rows)).not.toMatch(numbers)
  expect(JSON.stringify(await did(cloud, people.neighbour, ['matters.join', { id }]))).not.toMatch(numbers)
  await did(cloud, people.worker, ['matters.respond', { id, promise: '已打 13800001111 问过' }])
  await did(cloud, people.worker, ['matters.escalate', { id, text: '要镇里修' }])
  const seen = await shownTo(cloud, people.neighbour, id)
  expect(JSON.stringify(seen)).not.toMatch(numbers)
  const messages = await inboxAbout(cloud, people.neighbour, id)
  expect(messages.length).toBeGreaterThan(0)
  expect(JSON.stringify(messages)).not.toMatch(numbers)
  expect((await shownTo(cloud, people.resident, id)).text).toBe(told)
  expect((await shownTo(cloud, more.township, id)).text).toBe(told)
})

test('A3 after a merger those who asked the other one read no number either', async () => {
  const older = await asked(cloud, { text: told })
  const younger = await did(cloud, people.neighbour, ['matters.submit', { key: 'merging-younger', category: 'roads', text: '路灯也不亮' }])
  for (const id of [older.id, younger.id]) await did(cloud, people.worker, ['matters.respond', { id }])
  await did(cloud, people.worker, ['matters.merge', { id: younger.id, into: older.id }])
  await did(cloud, people.worker, ['matters.answer', { id: older.id, text: '修好了，13800001111 的人验过' }])
  const messages = [...(await inboxAbout(cloud, people.neighbour, older.id)), ...(await inboxAbout(cloud, people.neighbour, younger.id))]
  expect(messages.length).toBeGreaterThan(1)
  expect(JSON.stringify(messages)).not.toMatch(numbers)
})
