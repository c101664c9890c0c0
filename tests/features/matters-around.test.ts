import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, inboxAbout, must, newKey, people } from './support/journey'
import { asked, did, more, shownTo } from './support/matters'
import { jpeg, mp3 } from '../support/files'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const uploaded = async (openid: string, name: string) => {
  const { uploads } = must(await as(cloud, openid)('matters.prepare', {}))
  return (await cloud.upload(openid, `${uploads}/${name}`, name.endsWith('.mp3') ? mp3() : jpeg())).fileID
}

test('a voice note is as good as text; one from somebody else is refused', async () => {
  const fileId = await uploaded(people.resident, 'a.mp3')
  const sent = await did(cloud, people.resident, ['matters.submit', { key: newKey(), category: 'roads', voice: { fileId, seconds: 12 } }])
  expect(sent).toMatchObject({ text: '', summary: '语音 12 秒', voiceSeconds: 12, voice: { fileId, seconds: 12 } })
  const heard = await shownTo(cloud, people.worker, sent.id)
  expect(heard.voice?.url).toMatch(/^http/)
  const stolen = await as(cloud, people.neighbour)('matters.submit', { key: newKey(), category: 'roads', voice: { fileId, seconds: 12 } })
  expect(stolen).toMatchObject({ error: { code: 'matters.photo_not_yours' } })
})

test('a photo may be hidden afterwards by whoever gave it, and by nobody else', async () => {
  const photo = await uploaded(people.resident, 'a.jpg')
  const { id } = await asked(cloud, { photos: [photo] })
  expect(await as(cloud, people.worker)('matters.hidePhoto', { id, fileId: photo })).toMatchObject({ error: { code: 'matters.not_yours' } })
  const hidden = await did(cloud, people.resident, ['matters.hidePhoto', { id, fileId: photo }])
  expect(hidden.photos).toEqual([])
  expect((await shownTo(cloud, people.worker, id)).photos).toEqual([])
  expect(
    (await did(cloud, people.resident, ['matters.hidePhoto', { id, fileId: photo }])).timeline.filter(({ what }) => what === 'photoHidden'),
  ).toHaveLength(1)
})

test('谁看过我: staff leave one line a day, the asker none, and only the asker reads them', async () => {
  const { id } = await asked(cloud)
  for (const openid of [people.worker, people.worker, people.secretary, people.resident]) await shownTo(cloud, openid, id)
  const viewers = must(await as(cloud, people.resident)('matters.viewers', { id }))
  expect(viewers.rows.map(({ role }) => role).sort()).toEqual(['fullTimeWorker', 'secretary'])
  expect(await as(cloud, people.worker)('matters.viewers', { id })).toMatchObject({ error: { code: 'matters.not_yours' } })
})

test('search stays within what one answers for, and filters by words, state and place', async () => {
  const { id } = await asked(cloud, { text: '北坡的机井(老)抽不上水' })
  const found = async (openid: string, input: object) => must(await as(cloud, openid)('matters.search', input)).rows.map((row) => row.id)
  for (const openid of [people.worker, people.secretary, more.township, more.county])
    expect(await found(openid, { words: '机井(老)' })).toEqual([id])
  expect(await found(people.worker, { words: '机.上水' })).toEqual([])
  expect(await found(people.worker, { words: '机井(老)', state: 'closed' })).toEqual([])
  expect(await found(people.secretary, { words: '机井(老)', orgId: '152221108209001' })).toEqual([])
  expect(await as(cloud, people.worker)('matters.search', { orgId: '152221108209001' })).toMatchObject({
    error: { code: 'matters.not_yours' },
  })
  expect(await as(cloud, people.resident)('matters.search', {})).toMatchObject({ error: { code: 'matters.not_yours' } })
})

describe('党建要求 and 村(社区)需求', () => {
  const grids = ['152221108209001', '152221108209002', '152221108209003']

  test('each grid gets a matter of its own, and the board shows how far all are', async () => {
    const key = newKey()
    const input = { key, kind: 'directive', text: '周五前查一遍水井', grids } as const
    const board = await did(cloud, people.secretary, ['matters.assign', { ...input, grids }])
    expect(board).toMatchObject({ total: 3, counts: { awaitingResponse: 3 } })
    expect((await did(cloud, people.secretary, ['matters.assign', { ...input, grids }])).id).toBe(board.id)
    const mine = board.parts.find(({ gridId }) => gridId === grids[1])
    const id = mine?.matterId ?? ''
    expect(await shownTo(cloud, people.worker, id)).toMatchObject({ kind: 'directive', standing: 'owner', parentId: board.id })
    await did(cloud, people.worker, ['matters.answer', { id, text: '三口井都查了' }])
    await did(cloud, people.secretary, ['matters.confirm', { id, grade: 'satisfied' }])
    const after = must(await as(cloud, people.secretary)('matters.board', { id: board.id }))
    expect(after).toMatchObject({ counts: { awaitingResponse: 2, closed: 1 } })
    expect(after.parts.find(({ gridId }) => gridId === grids[1])).toMatchObject({ lastWords: '三口井都查了', closing: 'confirmed' })
    expect(must(await as(cloud, people.secretary)('matters.boards', {})).rows[0]).toMatchObject({ id: board.id, total: 3 })
    expect(await as(cloud, people.worker)('matters.board', { id: board.id })).toMatchObject({ error: { code: 'matters.not_yours' } })
  })

  test('nobody assigns beyond what they answer for; a need may be offered to members at once', async () => {
    const need = { key: newKey(), kind: 'need', text: '周六清理河道，要五个人', grids: [grids[1] ?? ''], offer: true } as const
    expect(await as(cloud, people.worker)('matters.assign', { ...need, grids: [...need.grids] })).toMatchObject({
      error: { code: 'matters.not_yours' },
    })
    expect(await as(cloud, people.secretary)('matters.assign', { ...need, grids: ['152221108001001'] })).toMatchObject({
      error: { code: 'matters.not_yours' },
    })
    const board = await did(cloud, people.secretary, ['matters.assign', { ...need, grids: [...need.grids] }])
    const offers = must(await as(cloud, more.member)('service.offers', {})).rows.map((row) => row.id)
    expect(offers).toContain(board.parts[0]?.matterId)
  })
})

test('replies have filled themselves for whoever may take the step, and for nobody else', async () => {
  const { id } = await asked(cloud)
  const { templates } = await shownTo(cloud, people.worker, id)
  expect(templates.map(({ step }) => step).sort()).toEqual(['answer', 'respond'])
  expect(templates.map(({ text }) => text).join()).not.toMatch(/[{}]/)
  expect((await shownTo(cloud, people.resident, id)).templates).toEqual([])
})

test('the emergency numbers come with what the sending page needs', async () => {
  const { emergency, categories } = must(await as(cloud, people.resident)('matters.prepare', {}))
  expect(emergency.map(({ phone }) => phone)).toEqual(expect.arrayContaining(['119', '120', '110']))
  expect(categories.filter(({ danger }) => danger).map(({ id }) => id)).toEqual(['danger'])
  expect(categories.filter(({ joinable }) => !joinable).map(({ id }) => id)).toEqual(['hardship', 'policy', 'dispute', 'complaint'])
})

test('投诉建议 is kept once, has a receipt, and reaches the county', async () => {
  const sent = { key: newKey(), about: 'app', text: '字太小了' } as const
  const first = must(await as(cloud, people.resident)('feedback.send', sent))
  expect(first.number).toMatch(/^JY\d{8}-[0-9A-F]{4}$/)
  expect(must(await as(cloud, people.resident)('feedback.send', sent))).toEqual(first)
  expect(await as(cloud, people.resident)('feedback.send', { ...sent, text: '别的' })).toMatchObject({
    error: { code: 'feedback.key_reused' },
  })
  const inbox = must(await as(cloud, more.county)('inbox.list', {})).rows.filter(({ title }) => title === '收到一条投诉建议')
  expect(inbox).toHaveLength(1)
  expect(await inboxAbout(cloud, more.county, first.id)).toEqual([])
})
