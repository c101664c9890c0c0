import { attend, elsewhereAt, outsideOf, type Attending } from '../../cloudfunctions/features/attendance/attending'
import { confirmHours } from '../../cloudfunctions/features/attendance/confirming'
import { presenceOf } from '../../cloudfunctions/features/attendance/presence'
import type { ServiceRecord } from '../../cloudfunctions/features/attendance/record'
import { tick } from '../../cloudfunctions/features/attendance/ticking'
import { err } from '../../cloudfunctions/platform/result'
import { aRecord, after, attended, by, day, event, hour, mark, member, minute, scan, secretary } from './support/attendance-builders'
import { noon } from './support/builders'

describe('being there', () => {
  test.each<[string, number, ReturnType<typeof outsideOf>]>([
    ['an hour and a minute before', noon - hour - minute, 'attendance.before_event'],
    ['an hour before, to set up', noon - hour, null],
    ['two hours after, having cleared away', noon + 4 * hour, null],
    ['later than that', noon + 4 * hour + minute, 'attendance.after_event'],
  ])('%s', (_when, at, outcome) => expect(outsideOf(event, at)).toBe(outcome))

  test.each<[string, ServiceRecord, Attending, string]>([
    ['arriving twice', aRecord({ arrived: mark(noon) }), scan({ at: noon + minute }), 'attendance.arrived_already'],
    ['leaving without arriving', aRecord(), scan({ way: 'leave' }), 'attendance.not_arrived'],
    ['leaving before arriving', aRecord({ arrived: mark(noon) }), scan({ way: 'leave', at: noon - minute }), 'attendance.not_arrived'],
    ['leaving twice', attended, scan({ way: 'leave', at: noon + 3 * hour }), 'attendance.left_already'],
    [
      'arriving after the hours were confirmed',
      after(attended, confirmHours(attended, { minutes: 120 }, by(secretary, noon + 3 * hour))),
      scan(),
      'attendance.hours_settled',
    ],
  ])('%s is refused', (_what, record, attending, code) => {
    expect(attend(record, attending, by(member, noon + hour))).toEqual(err(code))
  })

  test('the same scan sent again changes nothing and succeeds', () => {
    const call = by(member, noon)
    const once = after(aRecord(), attend(aRecord(), scan(), call))
    expect(attend(once, scan(), call)).toEqual({ ok: true, value: { next: once, effects: [] } })
    expect(once).toMatchObject({ state: 'noted', waits: true, arrived: { at: noon } })
  })

  test('who is at one event cannot arrive at another at the same time; afterwards they can', () => {
    const stays = aRecord({ arrived: mark(noon) })
    expect(elsewhereAt([stays], 'ev_2', noon + hour)).toBe(stays)
    expect(elsewhereAt([stays], 'ev_1', noon + hour)).toBeUndefined()
    expect(elsewhereAt([stays], 'ev_2', noon + 2 * hour)).toBeUndefined()
    expect(elsewhereAt([attended], 'ev_2', noon + 2 * hour)).toBeUndefined()
    expect(elsewhereAt([aRecord()], 'ev_2', noon + hour)).toBeUndefined()
  })

  test('only whether somebody was near is known, and only where the county has that looked at', () => {
    const here = { lng: 121.5, lat: 46.1 }
    expect(presenceOf(here, here, {})).toBeNull()
    const stored = { numbers: { attendMetres: 500 } }
    expect(presenceOf({ lng: 121.505, lat: 46.1 }, here, stored)).toBe('onSite')
    expect(presenceOf({ lng: 121.6, lat: 46.1 }, here, stored)).toBe('elsewhere')
  })
})

describe('ticking', () => {
  const ticking = { way: 'arrive' as const, event }
  test.each<[string, ServiceRecord, Parameters<typeof tick>[1], number, string]>([
    ['before it begins', aRecord(), ticking, noon - 2 * hour, 'attendance.before_event'],
    ['more than two weeks later', aRecord(), ticking, noon + 15 * day, 'attendance.too_late_to_tick'],
    ['leaving who never came', aRecord(), { way: 'leave', event }, noon + hour, 'attendance.not_arrived'],
    ['undoing who never came', aRecord(), { way: 'undo', event }, noon + hour, 'attendance.not_arrived'],
    ['a time to come', aRecord(), { ...ticking, at: noon + 90 * minute }, noon + hour, 'attendance.tick_time'],
    ['a time on another day', aRecord(), { ...ticking, at: noon - day }, noon + hour, 'attendance.tick_time'],
    [
      'leaving before arriving',
      aRecord({ arrived: mark(noon + hour) }),
      { way: 'leave', event, at: noon },
      noon + 2 * hour,
      'attendance.tick_time',
    ],
  ])('%s is refused', (_what, record, input, now, code) => expect(tick(record, input, by(secretary, now))).toEqual(err(code)))

  test('names ticked after the event count from its beginning to its end, and each tick leaves a line', () => {
    const came = after(aRecord(), tick(aRecord(), ticking, by(secretary, noon + hour)))
    const left = after(came, tick(came, { way: 'leave', event }, by(secretary, noon + 5 * hour)))
    expect(left).toMatchObject({ arrived: { at: noon + hour, how: 'tick' }, left: { at: event.until } })
    expect(left.story.map(({ what }) => what)).toEqual(['tickedIn', 'tickedOut'])
    const undone = after(left, tick(left, { way: 'undo', event }, by(secretary, noon + 5 * hour)))
    expect(undone).toMatchObject({ left: null, arrived: { at: noon + hour } })
    const nobody = after(undone, tick(undone, { way: 'undo', event }, by(secretary, noon + 5 * hour)))
    expect(nobody).toMatchObject({ arrived: null, state: 'absent', waits: false })
  })

  test('who is ticked after it was over came when it began', () => {
    const came = after(aRecord(), tick(aRecord(), ticking, by(secretary, noon + 5 * hour)))
    expect(came).toMatchObject({ arrived: { at: event.from }, left: null })
  })

  test('the same tick again changes nothing; the same key for another is refused', () => {
    const call = by(secretary, noon + hour)
    const came = after(aRecord(), tick(aRecord(), ticking, call))
    expect(tick(came, ticking, call)).toEqual({ ok: true, value: { next: came, effects: [] } })
    expect(tick(came, { way: 'undo', event }, call)).toEqual(err('service.key_reused'))
  })
})
