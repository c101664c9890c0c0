import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import type { Input } from '@/contract'
import { as, homeGrid, must, newKey, people } from '../features/support/journey'
import { doing, freshGrid, officers } from '../features/support/grid-world'
import { stored } from '../features/support/messages'
import { community, memberIn, mine, registered, secretary, somebodyNew, toldTo } from '../features/support/registrations'
import { heldEvent, heldPost, offerTo, stepped } from '../features/support/service'
import { anEarner, plant, reservedBy, shelfRow } from '../features/support/shop'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

/** Somebody has died: nothing is sent, nothing waits for them, and what is left is named to whoever goes on. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterEach(() => cloud.clock('reset'))
afterAll(() => cloud.stop())

type Whom = Input<'staff.passed'>['whom']
const year = 365 * 86_400_000
const note = (whom: Whom, by = secretary, key = newKey()) => as(cloud, by)('staff.passed', { whom, key })
const undo = (id: string, by = secretary) => as(cloud, by)('staff.undoPassed', { id, key: newKey() })
const accept = (openid: string) => cloud.call(openid, 'inbox.grant', { key: newKey(), answers: { answered: 'accept' }, kept: {} })
const statesTo = async (openid: string) =>
  (await stored<{ state: string }>(cloud, 'messages', { to: personIdOf(openid) })).map(({ state }) => state)
const ask = async (openid: string) =>
  must(
    await as(cloud, openid)('matters.submit', {
      key: newKey(),
      category: 'roads',
      text: '路灯不亮了',
      place: { gridId: homeGrid },
    }),
  )

test('A11 a member who died is written down: registration over, what they had taken on goes back, nobody writes to them', async () => {
  const { openid, id } = await registered(cloud, { name: '贺示例' })
  const [post, event] = [(await heldPost(cloud)).id, (await heldEvent(cloud)).id]
  await stepped(cloud, openid, ['service.claim', post])
  await stepped(cloud, openid, ['service.signUp', event])
  const matter = await ask(openid)
  await cloud.clock('2m')

  expect(must(await note({ kind: 'member', id }))).toMatchObject({ name: '贺示例', undone: false })
  await cloud.clock('2m')
  expect(await memberIn(cloud, openid)).toEqual([])
  expect(await mine(cloud, openid)).toMatchObject({ state: 'left', phone: null, unit: null })
  expect((await offerTo(cloud, secretary, post)).state).toBe('open')
  must(await as(cloud, people.worker)('matters.answer', { id: matter.id, text: '换好了', key: newKey() }))
  await cloud.clock('3d')
  expect(await toldTo(cloud, openid)).not.toContain('报到结束了')
  expect(await statesTo(openid)).not.toContain('waiting')
  expect((await statesTo(openid)).filter((state) => state === 'stopped').length).toBeGreaterThan(0)
  expect(await toldTo(cloud, secretary)).toContain('有人去世，请接着办')
})

test('A11 a worker who died holds no office, and what was open has somebody who is there', async () => {
  const [grid, phone, openid] = [await freshGrid(cloud), '19977000001', somebodyNew()]
  const until = (await cloud.now()) + year
  const office = await doing(cloud, officers.secretary)('staff.assign', {
    orgId: grid,
    role: 'fullTimeWorker',
    name: '安示例',
    phone,
    until,
  })
  must(await as(cloud, openid)('people.phone', { code: `local-${phone}` }))
  const { rows } = must(await as(cloud, officers.secretary)('staff.list', { orgId: grid }))
  const id = rows.find(({ name }) => name === '安示例')?.id ?? office.id
  const matter = must(
    await as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text: '路上有坑', place: { gridId: grid } }),
  )
  must(await note({ kind: 'staff', orgId: grid, id }))
  await cloud.clock('3m')
  expect(must(await as(cloud, openid)('people.me', {})).assignments).toEqual([])
  expect(await as(cloud, openid)('matters.show', { id: matter.id })).toMatchObject({ ok: false })
  const shown = must(await as(cloud, people.resident)('matters.show', { id: matter.id }))
  expect(shown.owner.name).not.toBe('安示例')
})

test('A11 a resident is written down by what they asked, and what is open is named to the secretary', async () => {
  const openid = somebodyNew()
  const matter = await ask(openid)
  must(await note({ kind: 'asker', id: matter.id }))
  await cloud.clock('2m')
  const { rows } = must(await as(cloud, secretary)('inbox.list', {}))
  expect(rows.find(({ title }) => title === '有人去世，请接着办')?.text).toContain('1 件提了还没办完的事')
})

test('A11 a mistake is taken back: they are reached again, once and by whoever answers for the place', async () => {
  const { openid, id } = await registered(cloud, { name: '活示例' })
  const noted = must(await note({ kind: 'member', id }))
  expect(must(await as(cloud, secretary)('staff.passings', { orgId: community })).rows).toContainEqual(noted)
  expect(await undo(noted.id, 'secretary-xingan')).toMatchObject({ error: { code: 'staff.not_above' } })
  expect(must(await undo(noted.id))).toMatchObject({ undone: true })
  expect(must(await undo(noted.id))).toMatchObject({ undone: true })
  await accept(openid)
  const matter = await ask(openid)
  must(await as(cloud, people.worker)('matters.answer', { id: matter.id, text: '换好了', key: newKey() }))
  await cloud.clock('2m')
  expect((await statesTo(openid)).filter((state) => state === 'stopped').length).toBe(0)
})

test.each<[string, () => Promise<Whom>, string, string]>([
  ['nobody of the place', async () => ({ kind: 'member', id: (await registered(cloud)).id }), 'secretary-xingan', 'staff.not_above'],
  ['a worker', async () => ({ kind: 'member', id: (await registered(cloud)).id }), people.worker, 'staff.not_above'],
  ['a registration that is none', () => Promise.resolve({ kind: 'member', id: 'r_none' }), secretary, 'staff.person_unknown'],
  ['an office that is none', () => Promise.resolve({ kind: 'staff', orgId: community, id: 'o_none' }), secretary, 'staff.person_unknown'],
  ['a matter that is none', () => Promise.resolve({ kind: 'asker', id: 'm_none' }), secretary, 'staff.person_unknown'],
])('A11 %s: refused in words', async (_what, whom, by, code) => {
  expect(await note(await whom(), by)).toMatchObject({ error: { code } })
})

const openCallsFor = async (phone: string) =>
  must(await as(cloud, secretary)('inbox.callList', {})).rows.filter((row) => row.phone === phone && row.doneAt === null)

test('A11 nobody is sent to call whoever died, and after a mistake they are called after all', async () => {
  const phone = '13900000088'
  const { openid, id } = await registered(cloud, { name: '云示例', phone })
  const callId = `call-of-${openid}`
  const who = { personId: personIdOf(openid), name: '云示例', phone }
  const said = { messageId: 'none', title: '有答复了', text: '灯修好了', page: null, why: 'noCredit', tries: [], doneAt: null }
  const now = await cloud.now()
  const placeIds = ['152221', community.slice(0, 9), community]
  await plant(cloud, 'calls', [
    { _id: callId, who, ...said, at: now, dueAt: now, placeIds, version: 1, change: 'test', effects: [], effectsDueAt: null },
  ])
  expect(await openCallsFor(phone)).toHaveLength(1)
  const noted = must(await note({ kind: 'member', id }))
  await cloud.clock('2m')
  expect(await openCallsFor(phone)).toEqual([])
  expect(await as(cloud, secretary)('inbox.called', { id: callId, outcome: 'reached' })).toMatchObject({ ok: false })
  must(await undo(noted.id))
  await cloud.clock('2m')
  expect((await openCallsFor(phone)).map((row) => row.id)).toContain(callId)
})

test('A11 a mistake is taken back with everything it took: their registration stands as before', async () => {
  const { openid, id } = await registered(cloud, { name: '复示例' })
  const before = await mine(cloud, openid)
  const noted = must(await note({ kind: 'member', id }))
  await cloud.clock('2m')
  expect((await mine(cloud, openid)).state).toBe('left')
  must(await undo(noted.id))
  await cloud.clock('2m')
  expect(await mine(cloud, openid)).toEqual(before)
  expect(await memberIn(cloud, openid)).not.toEqual([])
})

test('A11 a worker taken for dead by mistake is in office again until the day that was set', async () => {
  const [grid, phone, openid] = [await freshGrid(cloud), '19977000009', somebodyNew()]
  const until = (await cloud.now()) + year
  const given = { orgId: grid, role: 'fullTimeWorker', name: '还示例', phone, until } as const
  const { id } = await doing(cloud, officers.secretary)('staff.assign', given)
  must(await as(cloud, openid)('people.phone', { code: `local-${phone}` }))
  const held = async () => must(await as(cloud, openid)('people.me', {})).assignments.map((each) => [each.role, each.orgId, each.until])
  const before = await held()
  const { rows } = must(await as(cloud, officers.secretary)('staff.list', { orgId: grid }))
  const noted = must(await note({ kind: 'staff', orgId: grid, id: rows.find(({ name }) => name === '还示例')?.id ?? id }))
  await cloud.clock('3m')
  expect(await held()).toEqual([])
  must(await undo(noted.id))
  await cloud.clock('3m')
  expect(await held()).toEqual(before)
  const [matter] = [
    must(await as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text: '有坑', place: { gridId: grid } })),
  ]
  expect(matter.owner.name).toBe('还示例')
})

test('A11 what was reserved is reserved anew', async () => {
  const openid = await anEarner(cloud)
  const { goods } = await reservedBy(cloud, openid)
  const matter = await ask(openid)
  const noted = must(await note({ kind: 'asker', id: matter.id }))
  await cloud.clock('2m')
  const states = async () => must(await as(cloud, openid)('shop.mine', {})).rows.map(({ state }) => state)
  expect([await states(), await shelfRow(cloud, goods.id)]).toMatchObject([['cancelled'], { held: 0 }])
  must(await undo(noted.id))
  await cloud.clock('2m')
  expect([(await states()).sort(), await shelfRow(cloud, goods.id)]).toMatchObject([['cancelled', 'reserved'], { held: 1 }])
})
