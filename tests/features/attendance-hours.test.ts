import { fc } from '../support/random'
import { windowOf } from '../../cloudfunctions/features/attendance/attending'
import { serviceCard } from '../../cloudfunctions/features/attendance/card'
import { confirmHours } from '../../cloudfunctions/features/attendance/confirming'
import { object } from '../../cloudfunctions/features/attendance/objecting'
import { proposedMinutes, type ServiceRecord } from '../../cloudfunctions/features/attendance/record'
import { tick } from '../../cloudfunctions/features/attendance/ticking'
import { waitingByEvent } from '../../cloudfunctions/features/attendance/waiting'
import type { Actor } from '../../cloudfunctions/features/actor/actor'
import { err } from '../../cloudfunctions/platform/result'
import {
  aRecord,
  after,
  attended,
  by,
  day,
  effectsOf,
  elsewhere,
  event,
  hour,
  mark,
  member,
  minute,
  outcomes,
  person,
  secretary,
  told,
  township,
  worker,
} from './support/attendance-builders'
import { china, noon } from './support/builders'

describe('hours', () => {
  const later = noon + 3 * hour
  const twoHours = { minutes: 120 }
  test.each<[string, ServiceRecord, Actor, Parameters<typeof confirmHours>[1], string]>([
    ['by a secretary of another community', attended, elsewhere, twoHours, 'service.not_yours'],
    ['by the township', attended, township, twoHours, 'service.not_yours'],
    ['by the member', attended, member, twoHours, 'service.not_yours'],
    [
      'one’s own, secretary or not',
      aRecord({ ...attended, person: { ...person, personId: secretary._id } }),
      secretary,
      twoHours,
      'attendance.own_hours',
    ],
    ['of who never came', aRecord(), secretary, twoHours, 'attendance.not_arrived'],
    ['longer than the event with what is before and after', attended, secretary, { minutes: 6 * 60 }, 'attendance.hours_too_long'],
    ['without a word why nothing counts', attended, secretary, { minutes: 0 }, 'attendance.hours_unexplained'],
  ])('%s are refused', (_what, record, actor, confirming, code) =>
    expect(confirmHours(record, confirming, by(actor, later))).toEqual(err(code)),
  )

  test('are not confirmed while somebody is still there and the event goes on', () => {
    const there = aRecord({ arrived: mark(noon) })
    expect(confirmHours(there, twoHours, by(secretary, noon + hour))).toEqual(err('attendance.not_over'))
    expect(confirmHours(there, twoHours, by(secretary, later)).ok).toBe(true)
  })

  test('of a scan that came late count once somebody who was there has said so', () => {
    const late = aRecord({ arrived: { ...mark(noon), how: 'later' }, left: mark(noon + 2 * hour) })
    expect(confirmHours(late, twoHours, by(secretary, later))).toEqual(err('attendance.late_scan'))
    expect(confirmHours(late, { minutes: 0, text: '没见到他' }, by(secretary, later)).ok).toBe(true)
    const vouched = after(late, tick(late, { way: 'vouch', event }, by(worker, later)))
    expect(vouched).toMatchObject({ arrived: { at: noon, how: 'tick' }, left: { how: 'scan' } })
    expect(confirmHours(vouched, twoHours, by(secretary, later)).ok).toBe(true)
    expect(tick(vouched, { way: 'vouch', event }, by(worker, later))).toEqual(err('attendance.nothing_late'))
    expect(tick({ ...late, person: { ...person, personId: worker._id } }, { way: 'vouch', event }, by(worker, later))).toEqual(
      err('attendance.own_hours'),
    )
  })

  test('earn once, and the member hears of it; a worker of the place may confirm too', () => {
    const decided = confirmHours(attended, twoHours, by(worker, later))
    expect(outcomes(decided)).toMatchObject([
      { of: 'hoursConfirmed', source: 'sv_1_c1', minutes: 120, people: [{ personId: 'p_member', as: 'member' }], takenBack: null },
    ])
    expect(told(decided)).toEqual([['p_member', 'hoursConfirmed']])
    const confirmed = after(attended, decided)
    expect(confirmed).toMatchObject({ state: 'confirmed', waits: false, hours: { minutes: 120, n: 1 } })
    expect(effectsOf(confirmHours(confirmed, twoHours, by(worker, later)))).toEqual([])
  })

  test('that are corrected take the former back and count anew, with a word and a line', () => {
    const confirmed = after(attended, confirmHours(attended, twoHours, by(secretary, later)))
    expect(confirmHours(confirmed, { minutes: 90 }, by(secretary, later))).toEqual(err('attendance.hours_unexplained'))
    const corrected = confirmHours(confirmed, { minutes: 90, text: '中途离开' }, by(secretary, later + 1))
    expect(outcomes(corrected)).toMatchObject([
      { source: 'sv_1_c1', minutes: 120, at: later, takenBack: { why: '中途离开' } },
      { source: 'sv_1_c2', minutes: 90, takenBack: null },
    ])
    const now = after(confirmed, corrected)
    expect(now.story.map(({ what }) => what)).toEqual(['confirmed', 'corrected'])
    const nothing = confirmHours(now, { minutes: 0, text: '记错了人' }, by(secretary, later + 2))
    expect(outcomes(nothing)).toMatchObject([{ source: 'sv_1_c2', takenBack: { why: '记错了人' } }])
  })

  test('that are contested wait for an answer with a word; the same hours earn nothing anew', () => {
    const confirmed = after(attended, confirmHours(attended, twoHours, by(secretary, later)))
    const objection = object(confirmed, { text: '我九点就到了' }, by(member, later + day))
    expect(told(objection)).toEqual([['p_secretary', 'hoursObjected']])
    const objected = after(confirmed, objection)
    expect(objected).toMatchObject({ state: 'objected', waits: true })
    expect(object(objected, { text: '再说一次' }, by(member, later + day))).toEqual(err('attendance.objected_already'))
    expect(confirmHours(objected, twoHours, by(secretary, later + day))).toEqual(err('attendance.hours_unexplained'))
    const answer = confirmHours(objected, { ...twoHours, text: '核对过，九点在别处' }, by(secretary, later + day))
    expect(outcomes(answer)).toEqual([])
    expect(told(answer)).toEqual([['p_member', 'objectionAnswered']])
    expect(after(objected, answer)).toMatchObject({ state: 'confirmed', waits: false })
  })

  test.each<[string, ServiceRecord, Actor, number, string]>([
    ['by somebody else', attended, worker, later, 'service.not_yours'],
    ['before there are hours', attended, member, later, 'attendance.no_hours_yet'],
    [
      'after a month',
      after(attended, confirmHours(attended, twoHours, by(secretary, later))),
      member,
      later + 31 * day,
      'attendance.too_late_to_object',
    ],
  ])('are not contested %s', (_what, record, actor, now, code) =>
    expect(object(record, { text: '不对' }, by(actor, now))).toEqual(err(code)),
  )

  test('follow from coming and going, to five minutes, and never go beyond what the event allows', () => {
    const [from, until] = windowOf(event)
    fc.assert(
      fc.property(fc.integer({ min: from, max: until }), fc.integer({ min: from, max: until }), (one, other) => {
        const record = aRecord({ arrived: mark(Math.min(one, other)), left: mark(Math.max(one, other)) })
        const minutes = proposedMinutes(record) ?? -1
        expect(minutes % 5).toBe(0)
        expect(Math.abs(minutes * minute - Math.abs(one - other))).toBeLessThanOrEqual(150_000)
        expect(minutes).toBeLessThanOrEqual((until - from) / minute)
      }),
    )
  })

  test('whatever is confirmed and corrected, what stands is what was said last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }), (said) => {
        let record = attended
        const paid = new Map<string, number>()
        for (const [at, minutes] of said.entries()) {
          const decided = confirmHours(record, { minutes, text: '核对过' }, by(secretary, later + at))
          for (const each of outcomes(decided)) paid.set(each.source, each.takenBack ? 0 : (each.minutes ?? 0))
          record = after(record, decided)
        }
        expect([...paid.values()].reduce((sum, minutes) => sum + minutes, 0)).toBe(said.at(-1))
      }),
    )
  })
})

describe('the card', () => {
  const confirmed = after(attended, confirmHours(attended, { minutes: 120 }, by(secretary, noon + 3 * hour)))
  const earlier = { ...confirmed, _id: 'sv_0', event: { ...event, id: 'ev_0', className: '健康医疗', from: china('2026-05-02 09:00') } }
  const card = (records: readonly ServiceRecord[], half = '2026H2') =>
    serviceCard(records, { half, name: '周示例', unitName: '旗水务局', now: noon, asked: [] })

  test('counts only what the community has confirmed, by class and by half-year', () => {
    const { rows, total, classes, halves } = card([confirmed, { ...attended, _id: 'sv_9' }, aRecord({ _id: 'sv_8' }), earlier])
    expect(rows.map(({ id }) => id)).toEqual(['sv_1', 'sv_9'])
    expect(total).toEqual({ minutes: 120, times: 1 })
    expect(classes).toEqual([{ name: '社区治理', minutes: 120, times: 1 }])
    expect(halves).toEqual([
      { half: '2026H2', minutes: 120, times: 1 },
      { half: '2026H1', minutes: 120, times: 1 },
    ])
  })
})

test('what waits is shown by event, without what still goes on and without oneself', () => {
  const doer = { actor: secretary, now: noon + 3 * hour }
  const own = aRecord({ ...attended, _id: 'sv_3', person: { ...person, personId: secretary._id } })
  const going = aRecord({
    _id: 'sv_4',
    arrived: mark(noon + 3 * hour),
    event: { ...event, id: 'ev_4', from: noon + 3 * hour, until: noon + 5 * hour },
  })
  expect(waitingByEvent([attended, { ...attended, _id: 'sv_2' }, own, going], doer)).toMatchObject([
    { eventId: 'ev_1', people: 2, objections: 0 },
  ])
})
