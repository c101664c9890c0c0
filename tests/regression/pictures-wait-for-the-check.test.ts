import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey, people, submitted } from '../features/support/journey'
import { did } from '../features/support/matters'
import { onShelf, shelfRow } from '../features/support/shop'
import { eventually } from '../support/eventually'

/** E1: what a picture shows is seen by others once the check has spoken; whoever gave it and those who answer see it before. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())
beforeEach(() => finds({ silent: true }))

const finds = (check: { risky?: string[]; silent?: boolean }) =>
  fetch(`${cloud.url}/local/wechat`, { method: 'POST', body: JSON.stringify({ check }) })

const photo = async (openid: string, words: string) => {
  const { uploads } = must(await as(cloud, openid)('people.me', {}))
  const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(words)])
  return (await cloud.upload(openid, `${uploads}/${newKey()}.jpg`, jpeg)).fileID
}

/** A matter whose answer brings a photo. */
const answered = async (words: string) => {
  const { id } = await submitted(cloud)
  await did(cloud, people.worker, ['matters.answer', { id, text: '修好了', photos: [await photo(people.worker, words)] }])
  return id
}
const photosSeenBy = async (openid: string, id: string) =>
  (await did(cloud, openid, ['matters.show', { id }])).timeline.flatMap(({ photos }) => photos).length
const waiting = async (id: string) => {
  const { rows } = must(await as(cloud, people.secretary)('moderation.list', {}))
  const before = must(await as(cloud, people.resident)('matters.viewers', { id })).rows
  return { held: rows.find(({ what }) => what === 'photo'), readers: before.map(({ role }) => role) }
}

test('what a worker shows reaches whoever asked once the check has let it through, asked twice where it was silent', async () => {
  const id = await answered('一盏灯')
  expect([await photosSeenBy(people.worker, id), await photosSeenBy(people.resident, id)]).toEqual([1, 0])
  await finds({ silent: false })
  await cloud.clock('41m')
  expect(
    await eventually(
      () => photosSeenBy(people.resident, id),
      (seen) => seen === 1,
    ),
  ).toBe(1)
})

test('where the check never speaks somebody looks, whose reading is a line for whoever asked', async () => {
  const id = await answered('另一盏灯')
  for (let round = 0; round < 3; round += 1) await cloud.clock('41m')
  const { held, readers } = await waiting(id)
  expect([held, readers]).toMatchObject([{ why: 'unreachable', can: ['decide'] }, ['secretary']])
  await did(cloud, people.secretary, ['moderation.decide', { id: held?.id ?? '', allow: true }])
  expect(await photosSeenBy(people.resident, id)).toBe(1)
})

test('what somebody does not let through nobody sees, who answers for it neither', async () => {
  const id = await answered('还有一盏灯')
  for (let round = 0; round < 3; round += 1) await cloud.clock('41m')
  const { held } = await waiting(id)
  await did(cloud, people.secretary, ['moderation.decide', { id: held?.id ?? '', allow: false }])
  expect([await photosSeenBy(people.worker, id), await photosSeenBy(people.resident, id)]).toEqual([0, 0])
})

test('what somebody asks with waits for nobody: whoever answers sees its photo at once', async () => {
  const photos = [await photo(people.resident, '坑')]
  const { id } = must(await as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text: '路坏了', photos }))
  expect((await did(cloud, people.worker, ['matters.show', { id }])).photos).toHaveLength(1)
})

test('a thing on the shelf shows its picture to its keeper alone until then', async () => {
  const { id } = await onShelf(cloud, { photo: await photo(people.secretary, '一瓶') })
  const offered = async () => must(await as(cloud, people.resident)('shop.goods', {})).goods.find((row) => row.id === id)?.photoUrl
  const kept = await shelfRow(cloud, id)
  expect([kept?.photo?.url, await offered()]).toEqual([expect.stringContaining('http'), null])
})
