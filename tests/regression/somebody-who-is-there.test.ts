import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, inboxAbout, must, newKey, people } from '../features/support/journey'
import { community, doing, freshGrid, officers } from '../features/support/grid-world'

/** Nothing stays with somebody who is not there: on leave, out of office, whoever pressed or did not press a button. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const day = 86_400_000
let numbers = 0
const by = (openid: string) => doing(cloud, openid)

/** Somebody who holds an office, and has proved their number. */
const aWorker = async (
  orgId: string,
  { name = '周示例', days = 365, role = 'fullTimeWorker' }: { name?: string; days?: number; role?: 'fullTimeWorker' | 'groupLeader' } = {},
) => {
  const number = (numbers += 1)
  const [openid, phone] = [`there-${String(number)}`, `1990002${String(number).padStart(4, '0')}`]
  await by(openid)('people.phone', { code: `local-${phone}` })
  const until = (await cloud.now()) + days * day
  const { id } = await by(officers.secretary)('staff.assign', { orgId, role, name, phone, until })
  return { openid, orgId, id, name }
}
type Worker = Awaited<ReturnType<typeof aWorker>>

const away = async ({ orgId, id }: Worker, deputy?: Worker, [from, to] = [0, 7]) => {
  const now = await cloud.now()
  const leave = { from: now + from * day, to: now + to * day, ...(deputy && { deputyId: deputy.id }) }
  return by(officers.secretary)('staff.leave', { orgId, id, leave })
}
const back = ({ orgId, id }: Worker) => by(officers.secretary)('staff.leave', { orgId, id, leave: null })
const ask = async (gridId: string) =>
  must(await as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text: '路上有个坑', place: { gridId } }))
const queueOf = async (openid: string) => must(await as(cloud, openid)('matters.queue', {})).rows
const inQueue = async (openid: string, id: string) => (await queueOf(openid)).find((row) => row.id === id)
const fresh = async (name?: string) => aWorker(await freshGrid(cloud), name === undefined ? {} : { name })

test('A6 the deputy has what is open from the minute the leave begins: sees it, acts, hears; no longer afterwards', async () => {
  const [worker, deputy] = [await fresh(), await fresh('吴示例')]
  const matter = await ask(worker.orgId)
  expect(await as(cloud, deputy.openid)('matters.show', { id: matter.id })).toMatchObject({ ok: false })
  await away(worker, deputy)

  expect(await inQueue(deputy.openid, matter.id)).toMatchObject({ actingFor: '周示例', standing: 'owner' })
  expect((await by(deputy.openid)('home.show', {})).queue?.map(({ id }) => id)).toContain(matter.id)
  const seen = await by(deputy.openid)('matters.show', { id: matter.id })
  expect(seen.can).toEqual(expect.arrayContaining(['respond', 'answer']))
  await by(deputy.openid)('matters.respond', { id: matter.id, promise: '明天来看' })
  expect((await inboxAbout(cloud, people.resident, matter.id))[0]?.text).toContain('吴示例（代专职网格员周示例）')
  await by(people.resident)('matters.withdraw', { id: matter.id, text: '不用了' })
  await cloud.clock('2m')
  expect((await inboxAbout(cloud, deputy.openid, matter.id)).map(({ text }) => text)).toContainEqual(expect.stringContaining('代周示例：'))

  const another = await ask(deputy.orgId)
  await back(worker)
  const after = await ask(worker.orgId)
  expect(await inQueue(deputy.openid, after.id)).toBeUndefined()
  expect(await as(cloud, deputy.openid)('matters.respond', { id: after.id })).toMatchObject({ ok: false })
  expect(await inQueue(deputy.openid, another.id)).toMatchObject({ actingFor: null })
})

test('deputies of deputies are followed, and a ring of them ends above', async () => {
  const [one, two, three] = [await fresh('甲示例'), await fresh('乙示例'), await fresh('丙示例')]
  const matter = await ask(one.orgId)
  await away(one, two)
  await away(two, three)
  expect(await inQueue(three.openid, matter.id)).toMatchObject({ actingFor: '甲示例' })
  expect(await inQueue(two.openid, matter.id)).toBeUndefined()
  await away(three, one)
  expect(await inQueue(officers.secretary, matter.id)).toMatchObject({ actingFor: '甲示例' })
  await by(officers.secretary)('matters.respond', { id: matter.id })
  await back(two)
  expect(await inQueue(two.openid, matter.id)).toMatchObject({ actingFor: '甲示例' })
  expect(await inQueue(officers.secretary, matter.id)).toBeUndefined()
  for (const each of [one, three]) await back(each)
})

test('a leave begins on its day, whether or not anybody is awake', async () => {
  const [worker, deputy] = [await fresh(), await fresh('吴示例')]
  const matter = await ask(worker.orgId)
  await away(worker, deputy, [1, 3])
  expect(await inQueue(deputy.openid, matter.id)).toBeUndefined()
  expect(must(await as(cloud, deputy.openid)('inbox.list', {})).rows.map(({ title }) => title)).toContain('同事请假，请您代办')
  await cloud.clock('25h')
  expect(await inQueue(deputy.openid, matter.id)).toMatchObject({ actingFor: '周示例' })
  await cloud.clock('50h')
  expect(await inQueue(deputy.openid, matter.id)).toBeUndefined()
})

test('an office that ends by its date leaves nothing behind, also when nobody pressed a button', async () => {
  const worker = await aWorker(await freshGrid(cloud), { days: 1, name: '短示例' })
  const matter = await ask(worker.orgId)
  expect(matter.owner.name).toBe('短示例')
  await cloud.clock('24h')
  await cloud.clock('2m')
  const moved = must(await as(cloud, people.resident)('matters.show', { id: matter.id }))
  expect(moved.owner.role).toBe('secretary')
  expect(await inQueue(worker.openid, matter.id)).toBeUndefined()
  expect(await inQueue(officers.secretary, matter.id)).toBeDefined()
})

test('a secretary on leave: whoever stands in confirms who reports, and settles what waits', async () => {
  const deputy = await fresh('代示例')
  const [secretary] = (await by(officers.township)('staff.list', { orgId: community })).rows.filter(({ role }) => role === 'secretary')
  const now = await cloud.now()
  await by(officers.township)('staff.leave', {
    orgId: community,
    id: secretary?.id ?? '',
    leave: { from: now, to: now + 2 * day, deputyId: deputy.id },
  })
  const unit = await by('speaks-for-a-unit')('registration.unit', {
    key: newKey(),
    name: '示例供电所',
    communityId: community,
    contact: { name: '钱示例', phone: '13900000078', self: true },
    offers: [],
    takesOn: [],
  })
  expect((await by(deputy.openid)('reporting.desk', {})).units.map(({ id }) => id)).toContain(unit.id)
  expect(await by(deputy.openid)('registration.confirm', { id: unit.id, key: newKey() })).toMatchObject({ state: 'registered' })
  await cloud.clock('2m')
  expect(must(await as(cloud, deputy.openid)('inbox.list', {})).rows.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('示例供电所'),
  )
  await cloud.clock('49h')
  expect(await as(cloud, deputy.openid)('reporting.desk', {})).toMatchObject({ ok: false })
})

test('B1 whoever is out of office keeps neither the list of an event they put up nor the board of what they assigned', async () => {
  const grid = await freshGrid(cloud)
  const worker = await aWorker(grid, { name: '离示例' })
  const leader = await aWorker(grid, { name: '组示例', role: 'groupLeader' })
  const start = (await cloud.now()) + 3_600_000
  const event = await by(worker.openid)('service.event', {
    ...{ key: newKey(), orgId: grid, serviceClass: 'governance', text: '清理排水沟', address: '村口', places: 3 },
    ...{ from: start, until: start + 3_600_000 },
  })
  const { id: board } = await by(leader.openid)('matters.assign', {
    ...{ key: newKey(), kind: 'directive', category: 'other', text: '请查水井', grids: [grid] },
  })
  await by(worker.openid)('attendance.attendees', { id: event.id })
  await by(leader.openid)('matters.board', { id: board })
  for (const { id } of [worker, leader]) await by(officers.secretary)('staff.end', { orgId: grid, id })

  const asWorker = as(cloud, worker.openid)
  expect([
    await asWorker('attendance.attendees', { id: event.id }),
    await asWorker('attendance.code', { id: event.id }),
    await asWorker('attendance.findMembers', { eventId: event.id, words: '徐' }),
    await asWorker('attendance.tickUnlisted', { eventId: event.id, name: '某人', at: start, key: newKey() }),
    await as(cloud, leader.openid)('matters.board', { id: board }),
  ]).toEqual(Array.from({ length: 5 }, () => expect.objectContaining({ ok: false }) as unknown))
  expect((await by(leader.openid)('matters.boards', {})).rows).toEqual([])
  await by(officers.secretary)('attendance.attendees', { id: event.id })
})
