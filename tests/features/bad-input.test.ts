import type { CallName } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, must, newKey, people, submitted } from './support/journey'

let cloud: LocalCloud
let matterId: string
beforeAll(async () => {
  cloud = await startLocalCloud()
  matterId = (await submitted(cloud)).id
})
afterAll(() => cloud.stop())

const refused = async (openid: string, name: string, input: unknown) => {
  const { reply } = await cloud.call(openid, name, input)
  if (reply.ok) throw new Error(`${name} was not refused`)
  expect(reply.error.message).toMatch(/[\u4e00-\u9fff]/)
  return reply.error
}

const ask = { key: 'key-12345678', category: 'roads', text: '路灯坏了' }

test.each<[string, CallName, unknown, string]>([
  ['no words', 'matters.submit', { ...ask, text: undefined }, 'text'],
  ['only blanks', 'matters.submit', { ...ask, text: '  \n ' }, 'text'],
  ['too many words', 'matters.submit', { ...ask, text: '字'.repeat(1001) }, 'text'],
  ['words of the wrong type', 'matters.submit', { ...ask, text: { $gt: '' } }, 'text'],
  ['no key', 'matters.submit', { ...ask, key: undefined }, 'key'],
  ['a key of strange letters', 'matters.submit', { ...ask, key: '钥匙钥匙钥匙钥匙' }, 'key'],
  ['seven photos', 'matters.submit', { ...ask, photos: Array.from({ length: 7 }, () => 'cloud://a.b/c.jpg') }, 'photos'],
  ['a photo that is no file', 'matters.submit', { ...ask, photos: ['http://elsewhere/a.jpg'] }, 'photos.0'],
  ['a village instead of a grid', 'people.settle', { gridId: '152221108209' }, 'gridId'],
  ['a phone with letters', 'people.settle', { gridId: homeGrid, phone: '1380000abcd' }, 'phone'],
  ['a name too long', 'people.settle', { gridId: homeGrid, name: '名'.repeat(51) }, 'name'],
  ['an unknown grade', 'matters.confirm', { id: 'm_1', grade: 'great' }, 'grade'],
  ['no reason for 没解决', 'matters.dispute', { id: 'm_1' }, 'text'],
  ['an id that is an object', 'matters.show', { id: { $ne: null } }, 'id'],
  ['an id with slashes', 'matters.show', { id: '../people' }, 'id'],
  ['a cursor that is a number', 'matters.mine', { after: 7 }, 'after'],
])('%s (%s) is named beside its field, in Chinese', async (_what, name, input, field) => {
  const { code, fields } = await refused(people.resident, name, input)
  expect(code).toBe('input.invalid')
  expect(fields?.[field]).toMatch(/[\u4e00-\u9fff]/)
})

test.each<[string, string, CallName, (id: string) => unknown, string]>([
  ['a neighbour reads it', people.neighbour, 'matters.show', (id) => ({ id }), 'matters.not_yours'],
  ['a worker of the next grid reads it', people.otherWorker, 'matters.show', (id) => ({ id }), 'matters.not_yours'],
  ['a worker of the next grid responds', people.otherWorker, 'matters.respond', (id) => ({ id }), 'matters.not_yours'],
  ['the secretary responds instead of the owner', people.secretary, 'matters.respond', (id) => ({ id }), 'matters.not_yours'],
  ['the asker answers their own', people.resident, 'matters.answer', (id) => ({ id, text: '好了' }), 'matters.not_yours'],
  ['the worker confirms for the asker', people.worker, 'matters.confirm', (id) => ({ id, grade: 'satisfied' }), 'matters.not_yours'],
  ['somebody nobody has met withdraws it', people.stranger, 'matters.withdraw', (id) => ({ id }), 'matters.not_yours'],
  ['an echo before any response', people.worker, 'matters.echo', (id) => ({ id, text: '正在办' }), 'matters.wrong_step'],
  ['a confirmation before any answer', people.resident, 'matters.confirm', (id) => ({ id, grade: 'satisfied' }), 'matters.wrong_step'],
  ['a matter that does not exist', people.worker, 'matters.respond', () => ({ id: 'm_none' }), 'matters.not_found'],
  [
    'a voice note of somebody else',
    people.worker,
    'matters.respond',
    (id) => ({ id, voice: { fileId: 'cloud://local.local/photos/p_other/a.mp3', seconds: 3 } }),
    'matters.photo_not_yours',
  ],
  [
    'a photo of somebody else',
    people.worker,
    'matters.echo',
    (id) => ({ id, text: '见照片', photos: ['cloud://local.local/photos/p_other/a.jpg'] }),
    'matters.photo_not_yours',
  ],
])('%s: refused, and nothing changes', async (_what, openid, name, input, code) => {
  expect((await refused(openid, name, input(matterId))).code).toBe(code)
  expect(must(await as(cloud, people.resident)('matters.show', { id: matterId }))).toMatchObject({ state: 'awaitingResponse' })
})

test.each<[string, string, unknown, string]>([
  ['a call that does not exist', 'matters.explode', {}, 'call.unknown'],
  ['a name of the prototype', 'constructor', {}, 'call.unknown'],
  ['a grid that does not exist', 'people.settle', { gridId: '152221108209999' }, 'grid.not_found'],
  ['a place that does not exist', 'grid.children', { id: '152299' }, 'grid.not_found'],
  ['an unknown category', 'matters.submit', { ...ask, category: 'weather' }, 'matters.category_unknown'],
  ['a message that does not exist', 'inbox.read', { id: 'none' }, 'inbox.not_found'],
])('%s is refused with its code', async (_what, name, input, code) => {
  expect((await refused(people.resident, name, input)).code).toBe(code)
})

test('without a home and without a place a request asks for the place, and sends once it is given', async () => {
  expect((await refused('never-settled', 'matters.submit', ask)).code).toBe('matters.no_place')
  expect(must(await as(cloud, 'never-settled')('matters.submit', { ...ask, place: { gridId: homeGrid } }))).toMatchObject({ mine: true })
})

test("a stranger's openid in the input is ignored: the caller asked, nobody else", async () => {
  const input = { ...ask, key: newKey(), openid: people.neighbour, asker: { personId: 'p_other' }, state: 'closed' }
  const sent = must(await as(cloud, people.resident)('matters.submit', input as typeof ask))
  expect(sent.state).toBe('awaitingResponse')
  expect(must(await as(cloud, people.neighbour)('matters.mine', {})).rows.map(({ id }) => id)).not.toContain(sent.id)
})

test('what leaves the server holds no openid, no person id and no full name of the asker', async () => {
  const { reply: view } = await cloud.call(people.worker, 'matters.show', { id: matterId })
  const { reply: queue } = await cloud.call(people.worker, 'matters.queue', {})
  expect(JSON.stringify([view, queue])).not.toMatch(/openid|personId|p_[0-9a-f]{24}|resident-eti/)
})

test('the timer is heard from the platform only', async () => {
  const { reply } = await cloud.invoke('clock', people.resident, {})
  expect(reply).toMatchObject({ ok: false, error: { code: 'call.unknown' } })
})
