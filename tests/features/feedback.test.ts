import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { survives } from './support/faults'
import { as, must, newKey, people } from './support/journey'
import { did, more } from './support/matters'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const sent = (text: string) => did(cloud, people.resident, ['feedback.send', { key: newKey(), about: 'app', text }])
const inbox = async (openid: string) => must(await as(cloud, openid)('inbox.list', {})).rows

test("what is sent stands on the county's list until somebody sees to it; whoever sent it reads the reply", async () => {
  const { id, number } = await sent('字太小，看不清')
  expect((await inbox(more.county))[0]).toMatchObject({ title: '收到一条投诉建议', page: 'manage/feedback/index' })
  const list = await did(cloud, more.county, ['feedback.list', {}])
  expect(list.rows[0]).toMatchObject({ id, number, text: '字太小，看不清', handled: null, can: ['settle'] })

  const key = newKey()
  const settled = await did(cloud, more.county, ['feedback.settle', { id, key, reply: '下一版放大，先在「我的」里开关怀模式' }])
  expect(settled).toMatchObject({ id, handled: { reply: '下一版放大，先在「我的」里开关怀模式' }, can: [] })
  expect(await did(cloud, more.county, ['feedback.settle', { id, key, reply: '下一版放大，先在「我的」里开关怀模式' }])).toEqual(settled)
  expect((await inbox(people.resident))[0]).toMatchObject({
    title: '您提的意见有回答了',
    text: expect.stringContaining('关怀模式') as string,
  })
  expect((await did(cloud, more.county, ['feedback.list', {}])).rows.map((row) => row.id)).not.toContain(id)
  expect((await did(cloud, more.county, ['feedback.list', { handled: true }])).rows[0]?.id).toBe(id)
})

test("it is the county's alone, and seen to once", async () => {
  const { id } = await sent('有人态度不好')
  for (const openid of [people.resident, people.worker, people.secretary, more.township, people.stranger]) {
    expect(await as(cloud, openid)('feedback.list', {})).toMatchObject({ error: { code: 'feedback.not_yours' } })
    expect(await as(cloud, openid)('feedback.settle', { id })).toMatchObject({ error: { code: 'feedback.not_yours' } })
  }
  expect(await as(cloud, more.county)('feedback.settle', { id: 'f_none' })).toMatchObject({ error: { code: 'feedback.not_found' } })
  const replies = await Promise.all([1, 2].map(() => as(cloud, more.county)('feedback.settle', { id, key: newKey() })))
  expect(replies.map((reply) => (reply.ok ? 'ok' : reply.error.code)).sort()).toEqual(['feedback.handled', 'ok'])
})

test('a long list comes page by page, in three round trips', async () => {
  for (let at = 0; at < 21; at += 1) await sent(`第${String(at)}条意见`)
  const { roundTrips } = await cloud.call(more.county, 'feedback.list', {})
  expect(roundTrips).toBeLessThanOrEqual(3)
  const page = await did(cloud, more.county, ['feedback.list', {}])
  const rest = await did(cloud, more.county, ['feedback.list', { after: page.next ?? '' }])
  expect(new Set([...page.rows, ...rest.rows].map(({ id }) => id)).size).toBe(page.rows.length + rest.rows.length)
  expect(page.rows).toHaveLength(20)
})

test('sending and settling happen once, whichever request fails', async () => {
  await survives(cloud, {
    name: 'feedback.send',
    by: people.resident,
    most: 5,
    prepare: () => Promise.resolve({ key: newKey(), about: 'idea', text: `意见${newKey()}` }),
    outcome: async (_cloud, { input }) => (await everything()).filter(({ text }) => text === input.text).length,
    once: 1,
  })
  await survives(cloud, {
    name: 'feedback.settle',
    by: more.county,
    most: 5,
    prepare: async () => ({ id: (await sent('请回话')).id, key: newKey(), reply: `回话${newKey()}` }),
    outcome: async (_cloud, { input }) => (await heardBy(people.resident)).filter((text) => text.includes(input.reply)).length,
    once: 1,
  })
})

const everything = async () => {
  const rows: { text: string }[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page: { rows: { text: string }[]; next: string | null } = await did(cloud, more.county, ['feedback.list', after ? { after } : {}])
    rows.push(...page.rows)
    after = page.next
  }
  return rows
}

const heardBy = async (openid: string) => {
  const texts: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page: { rows: { text: string }[]; next: string | null } = must(await as(cloud, openid)('inbox.list', after ? { after } : {}))
    texts.push(...page.rows.map(({ text }) => text))
    after = page.next
  }
  return texts
}
