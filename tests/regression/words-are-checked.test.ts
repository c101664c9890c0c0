import { isFolded } from '@/contract/marks'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { eventually } from '../support/eventually'
import { as, homeGrid, must, newKey, people, submitted } from '../features/support/journey'
import { did, more } from '../features/support/matters'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())
afterEach(() => finds({ risky: ['违规样例'], review: ['待审样例'], down: false }))

/** What the local WeChat finds from now on. */
const finds = (check: { risky?: string[]; review?: string[]; down?: boolean }) =>
  fetch(`${cloud.url}/local/wechat`, { method: 'POST', body: JSON.stringify({ check }) })

const wish = (text: string, key = newKey()) => as(cloud, people.resident)('service.wish', { key, text })
const waiting = async (openid: string = people.secretary) => must(await as(cloud, openid)('moderation.list', {})).rows
const heldWith = async (text: string) => (await waiting()).find((row) => row.text?.includes(text))
const isWished = async (text: string) =>
  must(await as(cloud, people.secretary)('service.organised', {})).rows.some((row) => row.text.includes(text))

test('E1: words that others read and that the check calls risky are refused, and nothing is saved', async () => {
  const reply = await wish('违规样例一张')
  expect(reply).toMatchObject({ ok: false, error: { code: 'words.risky', message: expect.stringContaining('换个说法') as string } })
  expect(await heldWith('违规样例一张')).toBeUndefined()
  expect(await isWished('违规样例一张')).toBe(false)
})

test('E1: a report of violence is never refused for its words: it is taken, with a sign before it', async () => {
  const text = '违规样例：丈夫打我，求帮忙'
  const matter = await submitted(cloud, text)
  const seen = await did(cloud, people.worker, ['matters.show', { id: matter.id }])
  expect(isFolded(seen.text)).toBe(true)
  expect(seen.text).toContain(text)
  expect(await waiting()).toEqual([])
})

test('E1: the same request sent again is the same request, whatever the check says meanwhile', async () => {
  const input = { key: newKey(), category: 'roads', text: '看情况的话：路坏了' } as const
  const first = await did(cloud, people.resident, ['matters.submit', input])
  await finds({ risky: ['看情况的话'] })
  expect((await did(cloud, people.resident, ['matters.submit', input])).id).toBe(first.id)
})

test.each([
  ['is unsure', { review: ['想要一扇门'] }, '想要一扇门'],
  ['does not answer', { down: true }, '想要一扇窗'],
])(
  'E1: where the check %s, what others read waits for a person, and is sent once somebody has let it through',
  async (_how, check, text) => {
    await finds(check)
    const key = newKey()
    expect(await wish(text, key)).toMatchObject({ ok: false, error: { code: 'words.held' } })
    expect(await wish(text, key)).toMatchObject({ ok: false, error: { code: 'words.held' } })
    const held = await heldWith(text)
    expect(held).toMatchObject({ what: 'words', can: ['decide'], decided: null })
    expect((await waiting()).filter((row) => row.text?.includes(text))).toHaveLength(1)
    expect(await isWished(text)).toBe(false)
    await finds({ review: [], down: false })

    const done = await did(cloud, people.secretary, ['moderation.decide', { id: held?.id ?? '', allow: true }])
    expect(done.decided).toMatchObject({ allowed: true })
    expect(await isWished(text)).toBe(true)
    expect(await heldWith(text)).toBeUndefined()
    const { rows } = must(await as(cloud, people.resident)('inbox.list', {}))
    expect(rows[0]).toMatchObject({ title: '您写的话有人看过了' })
    // Sent again by the phone that did not know: it stands already.
    expect((await wish(text, key)).ok).toBe(true)
  },
)

test('E1: what somebody does not let through is not sent, and whoever wrote it reads so', async () => {
  await wish('待审样例：换个说法')
  const held = await heldWith('待审样例：换个说法')
  await did(cloud, people.secretary, ['moderation.decide', { id: held?.id ?? '', allow: false }])
  expect(await isWished('待审样例：换个说法')).toBe(false)
  expect(must(await as(cloud, people.resident)('inbox.list', {})).rows[0]).toMatchObject({ title: '您写的话不能发' })
  const again = await as(cloud, people.secretary)('moderation.decide', { id: held?.id ?? '', allow: true })
  expect(again).toMatchObject({ error: { code: 'moderation.decided' } })
})

test('E1: what a worker answers is read by others: it is refused where it is risky, and waits where nothing answers', async () => {
  const { id } = await submitted(cloud)
  expect(await as(cloud, people.worker)('matters.echo', { id, text: '违规样例' })).toMatchObject({ error: { code: 'words.risky' } })
  await finds({ down: true })
  expect(await as(cloud, people.worker)('matters.answer', { id, text: '灯修好了' })).toMatchObject({ error: { code: 'words.held' } })
  const held = await heldWith('灯修好了')
  await did(cloud, people.secretary, ['moderation.decide', { id: held?.id ?? '', allow: true }])
  expect((await did(cloud, people.resident, ['matters.show', { id }])).state).toBe('answered')
})

test.each<[string, { risky?: string[]; review?: string[] }, string, boolean]>([
  ['finds nothing', {}, '您写的话有人看过了', true],
  ['finds fault', { risky: ['一台风扇'] }, '您写的话不能发', false],
])(
  'E1: a check that did not answer is asked again by the clock, and where it %s the words go or are refused by themselves',
  async (_how, check, title, goes) => {
    await finds({ down: true })
    const text = `想要一台风扇，${title}`
    expect(await wish(text)).toMatchObject({ error: { code: 'words.held' } })
    await cloud.clock('6m')
    expect(await heldWith(text)).toMatchObject({ why: 'unreachable' })
    await finds({ risky: [], review: [], down: false, ...check })
    await cloud.clock('6m')
    expect(await heldWith(text)).toBeUndefined()
    expect(await isWished(text)).toBe(goes)
    expect(must(await as(cloud, people.resident)('inbox.list', {})).rows[0]).toMatchObject({ title })
  },
)

test('E1: what the check is unsure of when it is asked again still waits for a person', async () => {
  await finds({ down: true })
  await wish('想要一口锅')
  await finds({ review: ['一口锅'], down: false })
  await cloud.clock('6m')
  expect(await heldWith('想要一口锅')).toMatchObject({ why: 'review', can: ['decide'] })
})

test('E1: nobody lets their own words through but whoever stands at the top', async () => {
  await as(cloud, people.secretary)('matters.publish', { id: (await submitted(cloud)).id, text: '待审样例：扫雪' })
  const held = await heldWith('待审样例：扫雪')
  expect(held?.can).toEqual([])
  expect(await as(cloud, people.secretary)('moderation.decide', { id: held?.id ?? '', allow: true })).toMatchObject({
    error: { code: 'moderation.own' },
  })
  expect((await waiting(more.township)).find(({ id }) => id === held?.id)?.can).toEqual(['decide'])
})

test('E1: whoever lives there cannot be kept out by a check that does not answer, but not by a name that is none', async () => {
  await finds({ down: true })
  const settle = (name: string) => as(cloud, people.neighbour)('people.settle', { gridId: homeGrid, name })
  expect((await settle('白示例')).ok).toBe(true)
  await finds({ down: false })
  expect(await settle('违规样例')).toMatchObject({ error: { code: 'words.risky' } })
})

test('E1: a picture is looked at after it was sent; what is found is out of sight until somebody has looked', async () => {
  const { uploads } = must(await as(cloud, people.resident)('people.me', {}))
  const photo = async (name: string, words: string) => {
    const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(words)])
    return (await cloud.upload(people.resident, `${uploads}/${name}.jpg`, jpeg)).fileID
  }
  const photos = [await photo('fine', '一盏灯'), await photo('bad', '违规样例')]
  const { id } = must(await as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text: '灯坏了', photos }))
  const shown = async () => (await did(cloud, people.worker, ['matters.show', { id }])).photos.map(({ fileId }) => fileId)
  expect(await eventually(shown, (files) => files.length === 1)).toEqual([photos[0]])
  const held = (await waiting()).find(({ what }) => what === 'photo')
  expect(held).toMatchObject({ why: 'risky', url: expect.stringContaining('http') as string })
  await did(cloud, people.secretary, ['moderation.decide', { id: held?.id ?? '', allow: true }])
  expect(await shown()).toEqual(photos)
})
