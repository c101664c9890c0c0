import { attend } from '../../../cloudfunctions/features/attendance/attending'
import { confirmHours } from '../../../cloudfunctions/features/attendance/confirming'
import { object } from '../../../cloudfunctions/features/attendance/objecting'
import type { ServiceRecord } from '../../../cloudfunctions/features/attendance/record'
import { tick } from '../../../cloudfunctions/features/attendance/ticking'
import { aRecord, attended, event, hour, mark, member, scan, secretary, worker } from '../support/attendance-builders'
import { noon } from '../support/builders'
import { codeOf, taken, writtenBy } from '../support/written'
import { call, confirmed, hours, later, line, objected, outcome, tell } from './attendance-told'

test('who scans has come and gone; where they were near is kept once, and the event as it stands now', () => {
  const moved = { ...event, text: '改到桥边', until: noon + 3 * hour }
  const came = taken(attend(aRecord(), scan({ at: noon + 1, how: 'later', presence: 'onSite', event: moved }), call(member)))
  expect(came.next).toMatchObject({
    event: moved,
    arrived: { at: noon + 1, how: 'later', key: 'key-1' },
    left: null,
    presence: 'onSite',
    state: 'noted',
    waits: true,
    story: [line('arrived', member, { at: noon + 1 })],
  })
  const there = aRecord({ arrived: mark(noon), presence: 'onSite' })
  const went = taken(attend(there, scan({ way: 'leave', at: noon + hour }), call(member)))
  expect(writtenBy(there, went.next)).toEqual({
    left: { at: noon + hour, how: 'scan', key: 'key-1' },
    story: [line('left', member, { at: noon + hour })],
  })
  expect(taken(attend(there, scan({ way: 'leave', presence: 'elsewhere' }), call(member))).next.presence).toBe('elsewhere')
})

test('hours that are confirmed earn, and say by whom and in which office', () => {
  const { next, effects } = taken(confirmHours(attended, { minutes: 120 }, call(secretary)))
  expect(writtenBy(attended, next)).toEqual({
    hours: { ...hours, at: later },
    state: 'confirmed',
    waits: false,
    story: [line('confirmed', secretary, { minutes: 120 })],
  })
  expect(effects).toEqual([
    { id: 'sv_1_2', at: later, by: { personId: 'p_secretary', as: 'secretary' }, ...outcome(1, 120) },
    { id: 'sv_1_2_1', ...tell('hoursConfirmed', '2小时') },
  ])
  expect(taken(confirmHours(attended, { minutes: 90, text: '早走' }, call(worker))).effects).toMatchObject([
    { by: { personId: 'p_worker', as: 'organiser' }, minutes: 90 },
    { about: { who: '李试用', words: '1小时30分钟，早走' } },
  ])
})

test('hours that are corrected take the former back by the same source, and count anew under the next', () => {
  const { next, effects } = taken(confirmHours(confirmed, { minutes: 60, text: '中途离开' }, call(worker)))
  expect(next).toMatchObject({ hours: { minutes: 60, n: 2, said: '中途离开', by: { personId: 'p_worker', as: 'organiser' } } })
  expect(next.story).toEqual([line('corrected', worker, { text: '中途离开', minutes: 60 })])
  expect(effects).toEqual([
    {
      id: 'sv_1_2',
      at: hours.at,
      by: { personId: 'p_secretary', as: 'secretary' },
      ...outcome(1, 120, { takenBack: { at: later, why: '中途离开' } }),
    },
    { id: 'sv_1_2_1', at: later, by: { personId: 'p_worker', as: 'organiser' }, ...outcome(2, 60) },
    { id: 'sv_1_2_2', ...tell('hoursCorrected', '1小时，中途离开'), about: { ...tell('', '1小时，中途离开').about, who: '李试用' } },
  ])
})

test('no hours at all take the former back and earn nothing; from none, nothing is taken back', () => {
  const none = taken(confirmHours(confirmed, { minutes: 0, text: '记错了人' }, call(secretary)))
  expect(none.effects).toMatchObject([{ source: 'sv_1_c1', takenBack: { why: '记错了人' } }, { message: 'hoursCorrected' }])
  const zero = aRecord({ ...confirmed, hours: { ...hours, minutes: 0 } })
  expect(taken(confirmHours(zero, { minutes: 60, text: '补记' }, call(secretary))).effects).toMatchObject([
    { source: 'sv_1_c2', minutes: 60, takenBack: null },
    { message: 'hoursCorrected' },
  ])
})

test('the same hours said again change nothing; as an answer they close the objection and earn nothing anew', () => {
  expect(taken(confirmHours(confirmed, { minutes: 120 }, call(secretary)))).toEqual({ next: confirmed, effects: [] })
  const { next, effects } = taken(confirmHours(objected, { minutes: 120, text: '核对过' }, call(secretary)))
  expect(next).toMatchObject({
    state: 'confirmed',
    waits: false,
    hours: { minutes: 120, n: 1, said: '核对过' },
    objection: { text: '我九点就到了', open: false },
    story: [line('answered', secretary, { text: '核对过', minutes: 120 })],
  })
  expect(effects).toEqual([{ id: 'sv_1_2', ...tell('objectionAnswered', '2小时，核对过') }])
  expect(codeOf(confirmHours(objected, { minutes: 120 }, call(secretary)))).toBe('attendance.hours_unexplained')
})

test('a resend is recognised by who sent it and what it said', () => {
  const { next } = taken(confirmHours(attended, { minutes: 120 }, call(secretary)))
  const once: ServiceRecord = { ...attended, ...next }
  expect(taken(confirmHours(once, { minutes: 120 }, call(secretary))).next).toBe(once)
  expect(codeOf(confirmHours(once, { minutes: 60 }, call(secretary)))).toBe('service.key_reused')
  expect(codeOf(confirmHours(once, { minutes: 60 }, call(worker)))).toBe('attendance.hours_unexplained')
})

test('an objection reaches whoever confirmed, on the list of the event', () => {
  const { next, effects } = taken(object(confirmed, { text: '我九点就到了' }, call(member)))
  expect(writtenBy(confirmed, next)).toEqual({
    objection: { at: later, text: '我九点就到了', open: true },
    state: 'objected',
    waits: true,
    story: [line('objected', member, { text: '我九点就到了' })],
  })
  expect(effects).toEqual([
    {
      id: 'sv_1_2',
      kind: 'tell',
      to: { personId: 'p_secretary', openid: 'secretary' },
      message: 'hoursObjected',
      at: later,
      about: {
        page: 'worker/attendees/index?id=ev_1',
        who: '周示例',
        words: '我九点就到了',
        summary: '清扫河边',
        place: '俄体村',
        dueAt: null,
      },
    },
  ])
  const once: ServiceRecord = { ...confirmed, ...next }
  expect(taken(object(once, { text: '我九点就到了' }, call(member)))).toEqual({ next: once, effects: [] })
  expect(codeOf(object(once, { text: '别的' }, call(member)))).toBe('service.key_reused')
  const settledOnce = aRecord({ ...objected, objection: { at: later, text: '旧', open: false } })
  expect(codeOf(object(settledOnce, { text: '又不对' }, call(member)))).toBe('taken')
})

test('an undone tick takes the last of coming and going back; a late scan is vouched for once, by another', () => {
  const near = aRecord({ ...attended, presence: 'onSite' })
  const once = taken(tick(near, { way: 'undo', event }, call(worker)))
  expect(writtenBy(near, once.next)).toEqual({ left: null, story: [line('untick', worker)] })
  const there = aRecord({ arrived: mark(noon), presence: 'onSite' })
  expect(taken(tick(there, { way: 'undo', event }, call(worker))).next).toMatchObject({ arrived: null, presence: null, state: 'absent' })
  const late = { at: noon + hour, how: 'later' as const, key: 'k' }
  const gone = aRecord({ arrived: mark(noon), left: late })
  expect(writtenBy(gone, taken(tick(gone, { way: 'vouch', event }, call(worker))).next)).toMatchObject({ left: { ...late, how: 'tick' } })
  const settled = aRecord({ ...gone, hours })
  expect(codeOf(tick(settled, { way: 'vouch', event }, call(worker)))).toBe('taken')
  expect(codeOf(tick(settled, { way: 'undo', event }, call(worker)))).toBe('attendance.hours_settled')
})
