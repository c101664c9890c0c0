import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, inboxAbout, must, newKey, noticesAbout, people, submitted } from './support/journey'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

test('one request travels: sent, taken, echoed, answered, confirmed, each word reaching the other side', async () => {
  const worker = as(cloud, people.worker)
  const asker = as(cloud, people.resident)
  const sent = await submitted(cloud, '村口的路灯坏了，晚上看不见')
  expect(sent).toMatchObject({
    state: 'awaitingResponse',
    mine: true,
    place: { gridId: homeGrid, communityName: '俄体村' },
    can: ['withdraw'],
  })
  expect(sent.dueAt).toBeGreaterThan(sent.askedAt)

  const [notice] = await noticesAbout(cloud, people.worker, sent.id)
  expect(notice).toMatchObject({
    page: `pages/matter/index?id=${sent.id}&do=reply`,
    data: { thing1: { value: '村口的路灯坏了，晚上看不见' } },
  })
  const queue = must(await worker('matters.queue', {}))
  expect(queue.rows.find(({ id }) => id === sent.id)?.can.slice(0, 2)).toEqual(['respond', 'answer'])

  must(await worker('matters.respond', { id: sent.id, key: newKey(), promise: '今天下午去看' }))
  must(await worker('matters.echo', { id: sent.id, key: newKey(), text: '灯泡已经买好' }))
  const answered = must(await worker('matters.answer', { id: sent.id, key: newKey(), text: '换好了，现场试过亮了' }))
  expect(answered.state).toBe('answered')
  const told = await inboxAbout(cloud, people.resident, sent.id)
  expect(told.map(({ title }) => title)).toEqual(['有回答了', '办得怎么样了', '有人回应了'])
  expect(await noticesAbout(cloud, people.resident, sent.id)).toHaveLength(3)

  const closed = must(await asker('matters.confirm', { id: sent.id, key: newKey(), grade: 'verySatisfied', word: '谢谢' }))
  expect(closed).toMatchObject({
    state: 'closed',
    closing: 'confirmed',
    rating: { grade: 'verySatisfied', word: '谢谢' },
    dueAt: null,
    can: ['reopen'],
  })
  expect(closed.timeline.map(({ what }) => what)).toEqual(['submitted', 'routed', 'responded', 'echoed', 'answered', 'confirmed'])
  expect((await inboxAbout(cloud, people.worker, sent.id)).map(({ title }) => title)).toEqual(['居民说解决了', '有人找您办事'])
})

test('没解决 gives it back to the worker, who is told and sees it in the queue again', async () => {
  const sent = await submitted(cloud)
  must(await as(cloud, people.worker)('matters.answer', { id: sent.id, text: '修好了' }))
  const disputed = must(await as(cloud, people.resident)('matters.dispute', { id: sent.id, text: '还是不亮' }))
  expect(disputed).toMatchObject({ state: 'inProgress', can: ['withdraw'] })
  expect((await inboxAbout(cloud, people.worker, sent.id))[0]).toMatchObject({ title: '居民说没解决' })
  expect(must(await as(cloud, people.worker)('matters.queue', {})).rows.map(({ id }) => id)).toContain(sent.id)
})

test('silence for seven days closes it as unrated; a day less does not', async () => {
  const sent = await submitted(cloud)
  must(await as(cloud, people.worker)('matters.answer', { id: sent.id, text: '修好了' }))
  const show = async () => must(await as(cloud, people.resident)('matters.show', { id: sent.id }))
  await cloud.clock('6d')
  expect((await show()).state).toBe('answered')
  await cloud.clock('2d')
  expect(await show()).toMatchObject({ state: 'closed', closing: 'unrated', rating: null })
  expect((await show()).timeline.filter(({ what }) => what === 'lapsed')).toHaveLength(1)
})

test('ten sends in parallel under one key make one matter and tell the worker once', async () => {
  const input = { key: newKey(), category: 'roads', text: '路上有个大坑' }
  const replies = await Promise.all(Array.from({ length: 10 }, () => as(cloud, people.resident)('matters.submit', input)))
  const ids = new Set(replies.map((reply) => must(reply).id))
  expect(ids.size).toBe(1)
  const [id = ''] = ids
  expect(await inboxAbout(cloud, people.worker, id)).toHaveLength(1)
  expect(await noticesAbout(cloud, people.worker, id)).toHaveLength(1)
})

test('the same key with another body is refused, and the first stands', async () => {
  const key = newKey()
  const first = must(await as(cloud, people.resident)('matters.submit', { key, category: 'roads', text: '路上有个大坑' }))
  expect(await as(cloud, people.resident)('matters.submit', { key, category: 'roads', text: '水管裂了' })).toMatchObject({
    ok: false,
    error: { code: 'matters.key_reused' },
  })
  expect(must(await as(cloud, people.resident)('matters.show', { id: first.id })).text).toBe('路上有个大坑')
})

test('two people may use the same key for two matters', async () => {
  const input = { key: newKey(), category: 'roads', text: '路上有个大坑' }
  const one = must(await as(cloud, people.resident)('matters.submit', input))
  const other = must(await as(cloud, people.neighbour)('matters.submit', input))
  expect(other.id).not.toBe(one.id)
})

test('ten responses in parallel: one is written, the others hear that it was done', async () => {
  const sent = await submitted(cloud)
  const replies = await Promise.all(Array.from({ length: 10 }, () => as(cloud, people.worker)('matters.respond', { id: sent.id })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  for (const reply of replies) if (!reply.ok) expect(reply.error.code).toBe('matters.wrong_step')
  expect(await inboxAbout(cloud, people.resident, sent.id)).toHaveLength(1)
})

test('settling: a stranger picks a grid, is remembered, and may move', async () => {
  const newcomer = as(cloud, 'newcomer-1')
  expect(must(await newcomer('people.me', {}))).toMatchObject({ name: null, home: null, assignments: [] })
  must(await newcomer('people.settle', { gridId: homeGrid, name: '新来的人' }))
  must(await newcomer('people.settle', { gridId: '152221108209001' }))
  expect(must(await newcomer('people.me', {}))).toMatchObject({
    name: '新来的人',
    home: { gridId: '152221108209001', communityName: '俄体村', townshipName: '俄体镇' },
  })
})

test('settling twice at once makes one person', async () => {
  const replies = await Promise.all(Array.from({ length: 5 }, () => as(cloud, 'newcomer-2')('people.settle', { gridId: homeGrid })))
  expect(replies.every(({ ok }) => ok)).toBe(true)
})

test('a list pages by twenty, newest first, without a gap or a double', async () => {
  const many = as(cloud, 'newcomer-3')
  must(await many('people.settle', { gridId: '152221108209001' }))
  for (let n = 1; n <= 25; n += 1) must(await many('matters.submit', { key: newKey(), category: 'other', text: `第 ${String(n)} 件` }))
  const first = must(await many('matters.mine', {}))
  const second = must(await many('matters.mine', { after: first.next ?? '' }))
  expect([first.rows.length, second.rows.length, second.next]).toEqual([20, 5, null])
  expect([...first.rows, ...second.rows].map(({ summary }) => summary)).toEqual(
    Array.from({ length: 25 }, (_, at) => `第 ${String(25 - at)} 件`),
  )
})

test('a message is read once: the first time stands', async () => {
  const sent = await submitted(cloud)
  const [message] = await inboxAbout(cloud, people.worker, sent.id)
  const worker = as(cloud, people.worker)
  const read = must(await worker('inbox.read', { id: message?.id ?? '' }))
  await cloud.clock('1h')
  expect(must(await worker('inbox.read', { id: message?.id ?? '' })).readAt).toBe(read.readAt)
  expect(await as(cloud, people.otherWorker)('inbox.read', { id: message?.id ?? '' })).toMatchObject({
    ok: false,
    error: { code: 'inbox.not_found' },
  })
})

test('home shows a resident who answers for their place and what is under way, a worker what is due', async () => {
  const sent = await submitted(cloud)
  const home = must(await as(cloud, people.resident)('home.show', {}))
  expect(home.contact).toMatchObject({ role: 'fullTimeWorker' })
  expect(home.open[0]?.id).toBe(sent.id)
  expect(home.queue).toBeNull()
  expect(must(await as(cloud, people.worker)('home.show', {})).queue?.map(({ id }) => id)).toContain(sent.id)
  expect(must(await as(cloud, 'department-water')('home.show', {})).queue).toEqual([])
})
