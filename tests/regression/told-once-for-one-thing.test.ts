import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import { aProved } from '../features/support/appeals'
import { as, must, newKey, people } from '../features/support/journey'
import { officers } from '../features/support/grid-world'
import { community, reported, reporting, secretary, somebodyNew, toldTo } from '../features/support/registrations'

/** The same said again by twelve keys leaves everything as it stands, and nobody hears of it twice. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const twelve = async (call: () => Promise<{ ok: boolean }>) => {
  for (let time = 0; time < 12; time += 1) expect(await call()).toMatchObject({ ok: true })
}
const heard = async (openid: string, title: string) => (await toldTo(cloud, openid)).filter((told) => told === title).length
const aUnit = (name: string) => ({
  name,
  communityId: community,
  contact: { name: '钱示例', phone: '19755500001', self: true },
  offers: ['会议室'],
  takesOn: [],
})

test('B16 a unit reports twelve times: its secretary hears of it once, and again when it says something else', async () => {
  const [openid, title] = [somebodyNew(), '有单位来报到']
  const unit = aUnit(`十二单位${newKey().slice(0, 6)}`)
  const before = await heard(secretary, title)
  await twelve(() => as(cloud, openid)('registration.unit', { ...unit, key: newKey() }))
  expect((await heard(secretary, title)) - before).toBe(1)
  must(await as(cloud, openid)('registration.unit', { ...unit, offers: ['车'], key: newKey() }))
  expect((await heard(secretary, title)) - before).toBe(2)
})

test('B16 so does a member', async () => {
  const [openid, title] = [somebodyNew(), '有党员来报到']
  const before = await heard(secretary, title)
  await reported(cloud, openid)
  await twelve(() => as(cloud, openid)('registration.member', reporting()))
  expect((await heard(secretary, title)) - before).toBe(1)
})

test('B16 a unit renamed to the name it has, and a contact approved again, hear nothing', async () => {
  const openid = somebodyNew()
  const phone = '19755500002'
  must(await as(cloud, openid)('people.phone', { code: `local-${phone}` }))
  const unit = { ...aUnit(`改名单位${newKey().slice(0, 6)}`), contact: { name: '钱示例', phone, self: true } }
  const { id } = must(await as(cloud, openid)('registration.unit', { ...unit, key: newKey() }))
  must(await as(cloud, secretary)('registration.confirm', { id, key: newKey() }))
  const name = `新名单位${newKey().slice(0, 6)}`
  await twelve(() => as(cloud, officers.county)('registration.rename', { id, name, key: newKey() }))
  await twelve(() => as(cloud, officers.county)('registration.approve', { id, key: newKey() }))
  const titles = await toldTo(cloud, openid)
  expect([titles.filter((each) => each.includes('改名')).length, titles.filter((each) => each.includes('联系人')).length]).toEqual([1, 1])
})

test('B16 points proposed twelve times at once for the same deed are one proposal, and anew once it was refused', async () => {
  const { openid } = await aProved(cloud)
  const deed = { orgId: community, to: personIdOf(openid), points: 5, reason: '给王奶奶挑水', on: (await cloud.now()) - 86_400_000 }
  const propose = (key = newKey(), over = {}) => as(cloud, people.worker)('proposals.make', { ...deed, ...over, key })
  const key = newKey()
  const made = await Promise.all([propose(key), ...Array.from({ length: 11 }, () => propose())])
  const ids = new Set(made.map((reply) => must(reply).id))
  expect(ids.size).toBe(1)
  expect(await propose(key, { points: 4 })).toMatchObject({ error: { code: 'proposals.key_reused' } })
  const [id = ''] = ids
  must(await as(cloud, secretary)('proposals.confirm', { id, key: newKey(), accept: false, text: '没有这回事' }))
  expect(must(await propose()).id).not.toBe(id)
})
