import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { attendeesOf, codeOf, minute, recordOf, scans, signedUp, soonEvent, tells } from './support/attendance'
import { as, must, newKey, people } from './support/journey'
import { otherGrid, reported, somebodyNew, toldTo } from './support/registrations'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterEach(() => cloud.clock('reset'))
afterAll(() => cloud.stop())

const { secretary, worker } = people
let phones = 0
const aPhone = () => `139${String(20_000_000 + (phones += 1))}`
const adds = (eventId: string, over: object, by: string = secretary) =>
  as(cloud, by)('attendance.tickUnlisted', { eventId, at: Date.now() - minute, key: newKey(), ...over })
const refused = (eventId: string, over: object, by: string = secretary) =>
  tells(cloud, by, ['attendance.tickUnlisted', { eventId, at: Date.now() - minute, key: newKey(), ...over }])
const confirms = (id: string, by: string = secretary, minutes = 120) =>
  tells(cloud, by, ['attendance.confirmHours', { id, minutes, key: newKey() }])
const proves = async (openid: string, phone: string) => must(await as(cloud, openid)('people.phone', { code: `local-${phone}` }))
const cardOf = async (openid: string) => must(await as(cloud, openid)('attendance.card', {}))
const says = (openid: string, id: string, mine = true) => tells(cloud, openid, ['attendance.mine', { id, mine, key: newKey() }])
const balanceOf = async (openid: string) => must(await as(cloud, openid)('points.mine', {})).balance

test('a registered member who just came is found by name and ticked', async () => {
  const { id } = await soonEvent(cloud)
  const { rows } = must(await as(cloud, secretary)('attendance.findMembers', { eventId: id, words: '示例' }))
  expect(rows).toContainEqual({
    id: expect.any(String) as string,
    name: expect.any(String) as string,
    hint: expect.stringMatching(/^尾号 \d\d$/) as string,
  })
  expect(JSON.stringify(rows)).not.toMatch(/openid|p_[0-9a-f]{24}|100000/)
  const [one] = rows
  const added = must(await adds(id, { memberId: one?.id }))
  expect(added).toMatchObject({ name: one?.name, going: false, guest: false, arrivedHow: 'tick' })
  expect(await refused(id, { memberId: one?.id })).toBe('attendance.listed_already')
  expect((await attendeesOf(cloud, id)).people).toHaveLength(1)
})

test('somebody without WeChat is written down, their hours confirmed; nobody earns and nobody is told', async () => {
  const { id } = await soonEvent(cloud)
  const key = newKey()
  const added = must(await adds(id, { name: '老周', key }))
  expect(must(await adds(id, { name: '老周', key }))).toEqual(added)
  expect(added).toMatchObject({ name: '老周', guest: true, state: 'noted' })
  await cloud.clock('4h')
  expect(await confirms(added.id)).toBe('attendance.own_guest')
  expect(await confirms(added.id, worker)).toBe('ok')
  const { data } = (await cloud.admin({
    action: 'database.getDocument',
    collectionName: 'outcomes',
    query: JSON.stringify({ source: { $regex: `^${added.id}` } }),
    limit: 10,
    queryType: 'WHERE',
  })) as { data: { list: string[] } }
  expect(data.list).toEqual([])
})

test('who was written down with a number finds the service and its points once they have proved it and said that it was they', async () => {
  const [phone, openid, { id }] = [aPhone(), somebodyNew(), await soonEvent(cloud)]
  const added = must(await adds(id, { name: '老周', phone }))
  await cloud.clock('4h')
  expect(await confirms(added.id)).toBe('attendance.own_guest')
  expect(await confirms(added.id, worker)).toBe('ok')
  expect(await says(openid, added.id)).toBe('attendance.not_invited')
  await proves(openid, phone)
  expect(await cardOf(openid)).toMatchObject({ rows: [], invitations: [{ id: added.id, name: '老*', communityName: '俄体村' }] })
  expect(must(await as(cloud, openid)('matters.mine', {})).served).toBe(1)
  expect([await balanceOf(openid), await toldTo(cloud, openid)]).toEqual([0, []])
  expect(await says(openid, added.id)).toBe('ok')
  expect(await cardOf(openid)).toMatchObject({ invitations: [], total: { minutes: 120, times: 1 }, rows: [{ id: added.id }] })
  expect([await balanceOf(openid), await toldTo(cloud, openid)]).toEqual([4, ['服务时长确认了']])
  await proves(openid, phone)
  expect(await says(openid, added.id)).toBe('ok')
  expect([await balanceOf(openid), (await cardOf(openid)).rows.length]).toEqual([4, 1])
})

test('B6 whose number is known already is asked too, and whoever wrote it down learns neither that nor their answer', async () => {
  const [phone, openid, { id }] = [aPhone(), somebodyNew(), await soonEvent(cloud)]
  await proves(openid, phone)
  const added = must(await adds(id, { name: '小吴', phone }))
  const unknown = must(await adds(id, { name: '小吴', phone: aPhone() }))
  const told = ({ id: _id, story: _story, arrivedAt: _at, ...rest }: typeof added) => rest
  expect(told(added)).toEqual(told(unknown))
  expect(await cardOf(openid)).toMatchObject({ rows: [], invitations: [{ id: added.id }] })
  const listed = async () => (await attendeesOf(cloud, id)).people.find((each) => each.id === added.id)
  const before = await listed()
  expect([await says(people.stranger, added.id, false), await says(openid, added.id, false)]).toEqual(['attendance.not_invited', 'ok'])
  expect(await cardOf(openid)).toMatchObject({ rows: [], invitations: [] })
  expect(must(await as(cloud, openid)('matters.mine', {})).served).toBe(0)
  expect(await listed()).toEqual(before)
  // They may think again.
  expect(await says(openid, added.id)).toBe('ok')
  expect((await cardOf(openid)).rows).toMatchObject([{ id: added.id, arrivedHow: 'tick' }])
})

test('nobody confirms their own hours by way of a number, proved before or afterwards', async () => {
  const [phone, { id }] = [aPhone(), await soonEvent(cloud)]
  const added = must(await adds(id, { name: '我自己', phone }))
  await cloud.clock('4h')
  expect(await confirms(added.id, worker)).toBe('ok')
  await proves(worker, phone)
  expect(await says(worker, added.id)).toBe('ok')
  expect(await cardOf(worker)).toMatchObject({ total: { minutes: 0 }, rows: [{ id: added.id, state: 'noted' }] })
  expect([await confirms(added.id, worker), await confirms(added.id, people.otherWorker)]).toEqual(['attendance.own_hours', 'ok'])
})

test('hours under a number that take time of their owner’s other service wait for a word again', async () => {
  const [phone, openid, { id }, other] = [aPhone(), 'member-eti-2', await soonEvent(cloud), await soonEvent(cloud)]
  await signedUp(cloud, openid, other.id)
  must(await scans(cloud, openid, { code: await codeOf(cloud, other.id, 'arrive') }))
  const added = must(await adds(id, { name: '同一个人', phone }))
  await cloud.clock('4h')
  expect([await confirms(recordOf(other.id, openid)), await confirms(added.id, worker)]).toEqual(['ok', 'ok'])
  await proves(openid, phone)
  expect(await says(openid, added.id)).toBe('ok')
  expect((await cardOf(openid)).rows.find((row) => row.id === added.id)).toMatchObject({ state: 'noted', minutes: null })
  expect(await confirms(added.id, worker)).toBe('attendance.hours_overlap')
})

test('wrong people, wrong places, nothing written: each has its answer', async () => {
  const { id } = await soonEvent(cloud)
  const waiting = await reported(cloud, somebodyNew())
  const elsewhere = await reported(cloud, somebodyNew(), { gridId: otherGrid })
  must(await as(cloud, 'secretary-xingan')('registration.confirm', { id: elsewhere.id, key: newKey() }))
  expect(await refused(id, {})).toBe('attendance.name_missing')
  for (const memberId of [waiting.id, elsewhere.id, 'r_none']) expect(await refused(id, { memberId })).toBe('attendance.person_unknown')
  expect(await refused('ev_none', { name: '老周' })).toBe('service.not_found')
  for (const by of ['member-eti-1', 'secretary-xingan', people.stranger, 'county']) {
    expect(await refused(id, { name: '老周' }, by)).toBe('service.not_yours')
    expect(await tells(cloud, by, ['attendance.findMembers', { eventId: id, words: '周' }])).toBe('service.not_yours')
  }
  expect(await tells(cloud, secretary, ['attendance.findMembers', { eventId: 'ev_none', words: '周' }])).toBe('service.not_found')
  const { id: later } = await soonEvent(cloud, { from: Date.now() + 5 * 60 * minute, until: Date.now() + 7 * 60 * minute })
  expect(await refused(later, { name: '老周', at: undefined })).toBe('attendance.before_event')
  const { roundTrips } = await cloud.call(secretary, 'attendance.findMembers', { eventId: id, words: '周' })
  expect(roundTrips).toBeLessThanOrEqual(3)
})
