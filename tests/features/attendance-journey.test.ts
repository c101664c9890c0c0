import { slotAt } from '@/contract/attend-code'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey, people } from './support/journey'
import { attendeesOf, codeOf, hour, minute, recordOf, scans, servedAt, signedUp, soonEvent, tells } from './support/attendance'
import { community, members, offerTo } from './support/service'

let cloud: LocalCloud
let crowd: readonly string[]
beforeAll(async () => {
  cloud = await startLocalCloud()
  crowd = await members(cloud, 60)
})
afterEach(() => cloud.clock('reset'))
afterAll(() => cloud.stop())

let next = 0
/** Somebody who has been nowhere yet. */
const somebody = (): string => crowd[(next += 1)] ?? ''
const attend = (openid: string, over: Parameters<typeof scans>[2]) =>
  tells(cloud, openid, ['attendance.attend', { waited: 0, key: newKey(), ...over }])
/** What waits at an event. */
const waitingAt = async (id: string) =>
  must(await as(cloud, people.secretary)('attendance.hours', {})).rows.filter(({ eventId }) => eventId === id)
const inboxOf = async (openid: string) => must(await as(cloud, openid)('inbox.list', {})).rows.map(({ title, page }) => [title, page])

test('a member scans on arriving and on leaving, the community confirms, the card writes itself', async () => {
  const [openid, { id }] = [somebody(), await soonEvent(cloud)]
  await signedUp(cloud, openid, id)
  const came = must(await scans(cloud, openid, { code: await codeOf(cloud, id, 'arrive'), eventId: id }))
  expect(came).toMatchObject({ eventId: id, arrivedHow: 'scan', leftAt: null, state: 'noted', presence: null })
  await cloud.clock('2h')
  const left = must(await scans(cloud, openid, { code: await codeOf(cloud, id, 'leave') }))
  expect(left).toMatchObject({ leftHow: 'scan', proposed: 120, minutes: null })
  expect(await waitingAt(id)).toMatchObject([{ eventId: id, people: 1, objections: 0 }])
  const confirmed = must(await as(cloud, people.secretary)('attendance.confirmHours', { id: left.id, minutes: 120, key: newKey() }))
  expect(confirmed).toMatchObject({ state: 'confirmed', minutes: 120 })
  expect(await inboxOf(openid)).toEqual([['服务时长确认了', 'member/service-card/index']])
  const card = must(await as(cloud, openid)('attendance.card', {}))
  expect(card).toMatchObject({
    total: { minutes: 120, times: 1 },
    rows: [{ id: left.id, minutes: 120, can: ['object'] }],
    classes: [{ name: '社区治理', minutes: 120 }],
  })
  expect(await waitingAt(id)).toEqual([])
})

test('what was confirmed is an outcome; corrected it is taken back and counts anew', async () => {
  const [openid, { id }] = [somebody(), await soonEvent(cloud)]
  const { id: record } = await servedAt(cloud, id, openid)
  const confirm = (minutes: number, text?: string) =>
    as(cloud, people.secretary)('attendance.confirmHours', { id: record, minutes, text, key: newKey() })
  must(await confirm(180))
  must(await as(cloud, openid)('attendance.object', { id: record, text: '我只去了两小时', key: newKey() }))
  expect(await waitingAt(id)).toMatchObject([{ eventId: id, objections: 1 }])
  expect(await inboxOf(people.secretary)).toContainEqual(['有人说时长不对', `worker/attendees/index?id=${id}`])
  const corrected = must(await confirm(120, '核对过，改成两小时'))
  expect(corrected).toMatchObject({ state: 'confirmed', minutes: 120, said: '核对过，改成两小时' })
  expect(corrected.story.map(({ what }) => what)).toEqual(['arrived', 'left', 'confirmed', 'objected', 'answered'])
  const { data } = (await cloud.admin({
    action: 'database.getDocument',
    collectionName: 'outcomes',
    query: JSON.stringify({ source: { $regex: `^${record}` } }),
    limit: 10,
    queryType: 'WHERE',
  })) as { data?: { list?: string[] } }
  const outcomes = (data?.list ?? []).map((each) => JSON.parse(each) as { source: string; minutes: number; takenBack: unknown })
  expect(outcomes.map(({ source, takenBack }) => [source, takenBack !== null]).sort()).toEqual([
    [`${record}_c1`, true],
    [`${record}_c2`, false],
  ])
})

test('no signal at the place: the scan waits in the phone, and its signed time counts', async () => {
  const [openid, { id }] = [somebody(), await soonEvent(cloud)]
  const code = await codeOf(cloud, id, 'arrive')
  await cloud.clock('5h')
  const waited = 5 * hour
  const came = must(
    await scans(cloud, openid, { code, waited: waited - 10_000 }).then(async (reply) =>
      reply.ok ? reply : scans(cloud, openid, { code, waited }),
    ),
  )
  expect(came.arrivedHow).toBe('later')
  expect(Math.abs((came.arrivedAt ?? 0) - Date.now())).toBeLessThan(2 * minute)
})

test('codes are handed out for the whole event, the evening before, and shown without signal', async () => {
  const { id, from } = await soonEvent(cloud, { from: Date.now() + 20 * hour, until: Date.now() + 23 * hour })
  const codes = must(await as(cloud, people.secretary)('attendance.code', { id }))
  expect([codes.slot, codes.signatures.arrive.length]).toEqual([slotAt((from ?? 0) - hour), 6 * 120 + 1])
  await cloud.clock('20h')
  const openid = somebody()
  const code = await codeOf(cloud, id, 'arrive')
  expect(code.endsWith(codes.signatures.arrive[Number.parseInt(code.split('.')[3] ?? '', 36) - codes.slot] ?? 'none')).toBe(true)
  expect(await attend(openid, { code })).toBe('ok')
})

test('thirty arrive within a moment, ten of them unannounced: each is there once, and the places stay exact', async () => {
  const { id } = await soonEvent(cloud, { places: 30 })
  const all = crowd.slice(30, 60)
  await Promise.all(all.slice(0, 20).map((openid) => signedUp(cloud, openid, id)))
  const code = await codeOf(cloud, id, 'arrive')
  const replies = await Promise.all(all.map((openid) => scans(cloud, openid, { code })))
  expect(replies.filter((reply) => !reply.ok)).toEqual([])
  const { people: list } = await attendeesOf(cloud, id)
  expect([list.length, list.filter(({ arrivedAt }) => arrivedAt !== null).length]).toEqual([30, 30])
  expect(await offerTo(cloud, people.secretary, id)).toMatchObject({ left: 0, waiting: 0 })
})

test('who did not sign up may stay while there is room; otherwise the organiser decides', async () => {
  const [first, second, third] = [somebody(), somebody(), somebody()]
  const { id } = await soonEvent(cloud, { places: 1 })
  const code = await codeOf(cloud, id, 'arrive')
  expect(await attend(first, { code })).toBe('ok')
  expect((await offerTo(cloud, first, id)).mine).toMatchObject({ state: 'going' })
  expect(await attend(second, { code })).toBe('attendance.no_room')
  await signedUp(cloud, third, id)
  expect(await attend(third, { code })).toBe('attendance.no_room')
  const ticked = must(
    await as(cloud, people.secretary)('attendance.tick', {
      eventId: id,
      id: recordOf(id, third),
      way: 'arrive',
      at: Date.now() - 60_000,
      key: newKey(),
    }),
  )
  expect(ticked).toMatchObject({ going: false, arrivedHow: 'tick' })
  expect(await attend(people.stranger, { code: await codeOf(cloud, (await soonEvent(cloud)).id, 'arrive') })).toBe('service.not_registered')
})

test('the organiser ticks names; whoever put the event up may, and undo it', async () => {
  const openid = somebody()
  const { id } = await soonEvent(cloud, { orgId: `${community}002` }, 0)
  await signedUp(cloud, openid, id)
  const tick = (way: 'arrive' | 'leave' | 'undo', by: string = people.worker) =>
    as(cloud, by)('attendance.tick', { eventId: id, id: recordOf(id, openid), way, key: newKey() })
  expect(must(await tick('arrive')).arrivedHow).toBe('tick')
  expect(must(await tick('undo'))).toMatchObject({ arrivedAt: null, state: 'absent' })
  must(await tick('arrive', people.secretary))
  await cloud.clock('4h')
  expect(must(await tick('leave'))).toMatchObject({ proposed: 120, can: ['undo', 'confirm'] })
  expect(
    must(await as(cloud, people.worker)('attendance.confirmHours', { id: recordOf(id, openid), minutes: 120, key: newKey() })),
  ).toMatchObject({ state: 'confirmed' })
})

test('where the county looks whether people are near, only 在现场 or 不在 is kept', async () => {
  const point = { lng: 121.95, lat: 46.1 }
  const [near, far] = [somebody(), somebody()]
  const { inForce } = must(await as(cloud, 'county')('settings.show', {}))
  must(await as(cloud, 'county')('settings.save', { values: { numbers: { ...inForce.numbers, attendMetres: 300 } }, key: newKey() }))
  // A warm instance trusts its settings for a minute.
  await cloud.clock('2m')
  const { id } = await soonEvent(cloud, { point }, 2 * minute)
  expect(must(await as(cloud, people.secretary)('attendance.code', { id })).asksPlace).toBe(true)
  const code = await codeOf(cloud, id, 'arrive')
  expect(must(await scans(cloud, near, { code, point }))).toMatchObject({ presence: 'onSite' })
  expect(must(await scans(cloud, far, { code, point: { lng: 121.5, lat: 46.1 } }))).toMatchObject({ presence: 'elsewhere' })
  const { data } = (await cloud.admin({
    action: 'database.getDocument',
    collectionName: 'services',
    query: JSON.stringify({ 'event.id': id }),
    limit: 10,
    queryType: 'WHERE',
  })) as { data: { list: string[] } }
  expect(data.list.join()).not.toMatch(/121\.|lng|point/)
})

test('what leaves the server holds no openid, no person id and no secret', async () => {
  const [openid, { id }] = [somebody(), await soonEvent(cloud)]
  const line = await servedAt(cloud, id, openid)
  const everything = [
    line,
    await attendeesOf(cloud, id),
    must(await as(cloud, people.secretary)('attendance.code', { id })),
    must(await as(cloud, openid)('attendance.card', {})),
  ]
  expect(JSON.stringify(everything)).not.toMatch(/openid|personId|p_[0-9a-f]{24}|codeSecret|volunteer-/)
})

test.each<[string, 'attendance.card' | 'attendance.attendees' | 'attendance.code' | 'attendance.hours', string, number]>([
  ['the card', 'attendance.card', 'volunteer-1', 3],
  ['the list', 'attendance.attendees', people.secretary, 3],
  ['the code', 'attendance.code', people.secretary, 3],
  ['what waits', 'attendance.hours', people.secretary, 3],
])('%s takes at most three round trips', async (_what, name, openid, most) => {
  const { id } = await soonEvent(cloud)
  const { reply, roundTrips } = await cloud.call(openid, name, { id })
  expect([reply.ok, roundTrips <= most]).toEqual([true, true])
})
