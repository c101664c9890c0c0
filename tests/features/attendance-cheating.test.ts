import { slotAt } from '@/contract/attend-code'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey, people } from './support/journey'
import { attendeeAt, codeOf, hour, minute, recordOf, scans, servedAt, signedUp, soonEvent, tells } from './support/attendance'
import { community, members } from './support/service'

let cloud: LocalCloud
let crowd: readonly string[]
beforeAll(async () => {
  cloud = await startLocalCloud()
  crowd = await members(cloud, 20)
})
afterEach(() => cloud.clock('reset'))
afterAll(() => cloud.stop())

let next = 0
/** Somebody who has been nowhere yet. */
const somebody = (): string => crowd[(next += 1)] ?? ''
const attend = (openid: string, over: Parameters<typeof scans>[2]) =>
  tells(cloud, openid, ['attendance.attend', { waited: 0, key: newKey(), ...over }])

const calledOff = (id: string) =>
  cloud.admin({
    action: 'database.modifyDocument',
    collectionName: 'offers',
    query: JSON.stringify({ _id: id }),
    data: JSON.stringify({ $set: { state: 'closed' } }),
    multi: false,
    upsert: false,
    queryType: 'WHERE',
    merge: true,
  })

describe('cheating, each with its own words', () => {
  let id: string
  let openid: string
  beforeEach(async () => {
    openid = somebody()
    id = (await soonEvent(cloud)).id
  })

  test('a code photographed and sent to a friend', async () => {
    const code = await codeOf(cloud, id, 'arrive')
    await cloud.clock('2m')
    expect(await attend(openid, { code })).toBe('attendance.code_expired')
  })

  test('a photograph scanned without signal later on', async () => {
    const code = await codeOf(cloud, id, 'arrive')
    await cloud.clock('1h')
    expect(await attend(openid, { code, waited: 20 * minute })).toBe('attendance.code_expired')
  })

  test('the same scan sent again succeeds and changes nothing; scanned again it is refused', async () => {
    const scan = { code: await codeOf(cloud, id, 'arrive'), key: newKey() }
    expect(must(await scans(cloud, openid, scan))).toEqual(must(await scans(cloud, openid, scan)))
    expect(await attend(openid, { code: scan.code })).toBe('attendance.arrived_already')
    expect(await attend(openid, { code: await codeOf(cloud, id, 'leave') })).toBe('ok')
    expect(await attend(openid, { code: await codeOf(cloud, id, 'leave') })).toBe('attendance.left_already')
    expect((await attendeeAt(cloud, id, openid)).story).toHaveLength(2)
  })

  test('a code of another event, of one that does not exist, or altered', async () => {
    const other = await soonEvent(cloud)
    const code = await codeOf(cloud, other.id, 'arrive')
    expect(await attend(openid, { code, eventId: id })).toBe('attendance.code_other_event')
    expect(await attend(openid, { code: code.replace(other.id, id) })).toBe('attendance.code_forged')
    expect(await attend(openid, { code: code.replace(other.id, 'ev_none') })).toBe('service.not_found')
    expect(await attend(openid, { code: code.replace('.a.', '.l.') })).toBe('attendance.code_forged')
    expect(await attend(openid, { code: await codeOf(cloud, id, 'arrive', { later: 20 * minute }) })).toBe('attendance.code_early')
  })

  test('a code of an event whose code nobody has shown yet', async () => {
    const { createHmac } = await import('node:crypto')
    const slot = slotAt(Date.now())
    const signature = createHmac('sha256', '').update(`${id}/arrive/${slot}`).digest('base64url').slice(0, 11)
    expect(await attend(openid, { code: `GE1.${id}.a.${slot.toString(36)}.${signature}` })).toBe('attendance.code_forged')
  })

  test('a photograph scanned by a phone set back in time: marked, it counts nothing until somebody who was there says so', async () => {
    const code = await codeOf(cloud, id, 'arrive')
    await cloud.clock('4h')
    const { arrivedHow, id: record } = must(await scans(cloud, openid, { code, waited: 4 * hour }))
    expect(arrivedHow).toBe('later')
    const confirm = () => tells(cloud, people.secretary, ['attendance.confirmHours', { id: record, minutes: 120, key: newKey() }])
    const vouch = (by: string) => tells(cloud, by, ['attendance.tick', { eventId: id, id: record, way: 'vouch', key: newKey() }])
    expect([await confirm(), (await attendeeAt(cloud, id, openid)).can]).toEqual(['attendance.late_scan', ['vouch', 'leave', 'undo']])
    expect([await vouch(openid), await vouch(people.secretary), await vouch(people.secretary), await confirm()]).toEqual([
      'service.not_yours',
      'ok',
      'attendance.nothing_late',
      'ok',
    ])
  })

  test('a phone whose clock is wrong: only how long it waited counts, and three days are the most', async () => {
    const code = await codeOf(cloud, id, 'arrive')
    expect(await attend(openid, { code, waited: 2 * hour })).toBe('attendance.code_early')
    expect(await attend(openid, { code, waited: 80 * hour })).toBe('attendance.scan_too_old')
  })

  test('leaving without arriving, and two events at one time', async () => {
    expect(await attend(openid, { code: await codeOf(cloud, id, 'leave') })).toBe('attendance.not_arrived')
    expect(await attend(openid, { code: await codeOf(cloud, id, 'arrive') })).toBe('ok')
    const other = await soonEvent(cloud)
    expect(await attend(openid, { code: await codeOf(cloud, other.id, 'arrive') })).toBe('attendance.at_other_event')
  })

  test('hours of two events at one time count once', async () => {
    const other = await soonEvent(cloud)
    await signedUp(cloud, openid, id)
    await signedUp(cloud, openid, other.id)
    for (const eventId of [id, other.id])
      must(
        await as(cloud, people.secretary)('attendance.tick', {
          eventId,
          id: recordOf(eventId, openid),
          way: 'arrive',
          at: Date.now() - 60_000,
          key: newKey(),
        }),
      )
    await cloud.clock('4h')
    const confirm = (eventId: string) =>
      tells(cloud, people.secretary, ['attendance.confirmHours', { id: recordOf(eventId, openid), minutes: 120, key: newKey() }])
    expect([await confirm(id), await confirm(other.id)]).toEqual(['ok', 'attendance.hours_overlap'])
  })

  test('before the event, long after it, and after it was called off', async () => {
    const later = await soonEvent(cloud, { from: Date.now() + 26 * hour, until: Date.now() + 28 * hour })
    expect(await tells(cloud, people.secretary, ['attendance.code', { id: later.id }])).toBe('attendance.code_too_early')
    const tomorrow = await soonEvent(cloud, { from: Date.now() + 5 * hour, until: Date.now() + 8 * hour })
    await signedUp(cloud, openid, tomorrow.id)
    expect(
      await tells(cloud, people.secretary, [
        'attendance.tick',
        { eventId: tomorrow.id, id: recordOf(tomorrow.id, openid), way: 'arrive', key: newKey() },
      ]),
    ).toBe('attendance.before_event')
    await cloud.clock('11h')
    expect(await tells(cloud, people.secretary, ['attendance.code', { id: tomorrow.id }])).toBe('attendance.event_past')
    const off = await soonEvent(cloud, {}, 11 * hour)
    const code = await codeOf(cloud, off.id, 'arrive')
    await calledOff(off.id)
    expect(await attend(openid, { code })).toBe('attendance.event_cancelled')
    expect(await tells(cloud, people.secretary, ['attendance.code', { id: off.id }])).toBe('attendance.event_cancelled')
  })

  test('hours by who has no say in them, of a day with twenty-five hours, or longer than the event', async () => {
    const { id: record } = await servedAt(cloud, id, openid)
    const confirm = (by: string, minutes = 120) => tells(cloud, by, ['attendance.confirmHours', { id: record, minutes, key: newKey() }])
    expect(await confirm(openid)).toBe('service.not_yours')
    expect(await confirm('secretary-xingan')).toBe('service.not_yours')
    expect(await confirm('township-eti')).toBe('service.not_yours')
    expect(await confirm(people.secretary, 25 * 60)).toBe('input.invalid')
    expect(await confirm(people.secretary, 10 * 60)).toBe('attendance.hours_too_long')
    expect(await confirm(people.secretary, 0)).toBe('attendance.hours_unexplained')
  })

  test('looking at the list, the code or ticking as somebody who does not organise it', async () => {
    for (const by of [openid, people.stranger, 'secretary-xingan', 'county']) {
      expect(await tells(cloud, by, ['attendance.attendees', { id }])).toBe('service.not_yours')
      expect(await tells(cloud, by, ['attendance.code', { id }])).toBe('service.not_yours')
      expect(await tells(cloud, by, ['attendance.tick', { eventId: id, id: recordOf(id, openid), way: 'arrive', key: newKey() }])).toBe(
        'service.not_yours',
      )
    }
    expect(
      await tells(cloud, people.secretary, ['attendance.tick', { eventId: id, id: recordOf(id, openid), way: 'arrive', key: newKey() }]),
    ).toBe('attendance.person_unknown')
  })
})

/** So many events at one time, with one person ticked at each; the clock stands after them. */
const atOnce = async (openid: string, count: number): Promise<readonly string[]> => {
  const events = await Promise.all(Array.from({ length: count }, () => soonEvent(cloud)))
  for (const { id } of events) {
    await signedUp(cloud, openid, id)
    must(
      await as(cloud, people.secretary)('attendance.tick', {
        eventId: id,
        id: recordOf(id, openid),
        way: 'arrive',
        at: Date.now() - minute,
        key: newKey(),
      }),
    )
  }
  await cloud.clock('4h')
  return events.map(({ id }) => id)
}
const confirms = (eventId: string, openid: string, minutes = 120) =>
  tells(cloud, people.secretary, ['attendance.confirmHours', { id: recordOf(eventId, openid), minutes, key: newKey() }])

test('hours of six events at one time, confirmed in the same instant: one counts', async () => {
  const openid = somebody()
  const events = await atOnce(openid, 6)
  const answers = await Promise.all(events.map((id) => confirms(id, openid)))
  expect(answers.sort()).toEqual([...Array.from({ length: 5 }, () => 'attendance.hours_overlap'), 'ok'])
  expect(must(await as(cloud, openid)('attendance.card', {})).total).toEqual({ minutes: 120, times: 1 })
})

test('a call that died before its hours were saved stands in nobody’s way for long', async () => {
  const openid = somebody()
  const [one = '', other = ''] = await atOnce(openid, 2)
  // The person, the record, the book, which is made, and then the record would be saved.
  await cloud.fault({ action: '*', nth: 5, when: 'crash' })
  expect(await confirms(one, openid)).toBe('internal')
  await cloud.clearFaults()
  expect(await confirms(other, openid)).toBe('attendance.hours_overlap')
  await cloud.clock('1m')
  expect(await confirms(other, openid)).toBe('ok')
  expect(await confirms(one, openid)).toBe('attendance.hours_overlap')
})

test('one’s own hours are confirmed by somebody else of the community', async () => {
  const { id } = await soonEvent(cloud)
  await cloud.admin({
    action: 'database.modifyDocument',
    collectionName: 'people',
    query: JSON.stringify({ openid: people.secretary }),
    data: JSON.stringify({ $push: { assignments: { role: 'member', orgId: community, until: null } } }),
    multi: false,
    upsert: false,
    queryType: 'WHERE',
    merge: true,
  })
  const { id: record } = await servedAt(cloud, id, people.secretary)
  const confirm = (by: string) => tells(cloud, by, ['attendance.confirmHours', { id: record, minutes: 120, key: newKey() }])
  expect([await confirm(people.secretary), await confirm(people.worker)]).toEqual(['attendance.own_hours', 'ok'])
})
