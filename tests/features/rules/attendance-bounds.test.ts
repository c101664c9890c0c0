import { attend, codeRefusal, elsewhereAt, outsideOf, recordIdOf } from '../../../cloudfunctions/features/attendance/attending'
import { confirmHours } from '../../../cloudfunctions/features/attendance/confirming'
import { answeringIn, answersAs, organises } from '../../../cloudfunctions/features/attendance/hands'
import { isHalfDue } from '../../../cloudfunctions/features/attendance/half-yearly'
import { object } from '../../../cloudfunctions/features/attendance/objecting'
import { isDue } from '../../../cloudfunctions/features/attendance/quarterly'
import { tick } from '../../../cloudfunctions/features/attendance/ticking'
import { waitingByEvent } from '../../../cloudfunctions/features/attendance/waiting'
import {
  aRecord,
  attended,
  by,
  day,
  event,
  hour,
  mark,
  member,
  minute,
  person,
  scan,
  secretary,
  township,
  worker,
} from '../support/attendance-builders'
import { anActor, china, noon } from '../support/builders'
import { codeOf } from '../support/written'

const ends = noon + 2 * hour
/** 10:00 to 12:00: from an hour before until two hours after, to the millisecond. */
const [opens, shuts] = [noon - hour, ends + 2 * hour]

test.each([
  [opens - 1, 'attendance.before_event'],
  [opens, null],
  [shuts, null],
  [shuts + 1, 'attendance.after_event'],
])('%i belongs to the event: %s', (at, outcome) => expect(outsideOf(event, at)).toBe(outcome))

test.each([
  [noon - day - 1, 'attendance.code_too_early'],
  [noon - day, null],
  [shuts, null],
  [shuts + 1, 'attendance.event_past'],
])('the code is handed out at %i: %s', (now, outcome) => expect(codeRefusal(event, now)).toBe(outcome))

test('who came is there from that moment until they went, or until the end; not a moment longer', () => {
  const stays = aRecord({ arrived: mark(noon + 5) })
  expect([noon + 4, noon + 5, ends - 1, ends].map((at) => elsewhereAt([stays], 'ev_2', at) === stays)).toEqual([false, true, true, false])
  const late = aRecord({ arrived: mark(ends + minute) })
  expect(elsewhereAt([late], 'ev_2', ends + minute)).toBeUndefined()
})

test('whoever leaves in the moment they came was there; a moment earlier they were not', () => {
  const here = aRecord({ arrived: mark(noon) })
  const leaving = (at: number) => codeOf(attend(here, scan({ way: 'leave', at }), by(member, noon)))
  expect([leaving(noon), leaving(noon - 1)]).toEqual(['taken', 'attendance.not_arrived'])
})

test.each([
  // Setting up counts from an hour before.
  ['arrive', opens, opens, 'taken'],
  ['arrive', opens, noon, 'taken'],
  ['arrive', opens, noon + 1, 'attendance.tick_time'],
  ['arrive', opens - 1, undefined, 'attendance.before_event'],
  ['arrive', opens, undefined, 'taken'],
  ['arrive', ends + 14 * day, undefined, 'taken'],
  ['arrive', ends + 14 * day + 1, undefined, 'attendance.too_late_to_tick'],
  ['arrive', noon + hour, noon + hour, 'taken'],
  ['arrive', noon + hour, noon + hour + 1, 'attendance.tick_time'],
  ['arrive', ends + day, shuts, 'taken'],
  ['arrive', ends + day, shuts + 1, 'attendance.tick_time'],
] as const)('%s is ticked at %i for %s: %s', (way, now, at, outcome) => {
  expect(codeOf(tick(aRecord(), { way, event, at }, by(secretary, now)))).toBe(outcome)
})

test('nobody goes before they came, or comes after they went', () => {
  const came = aRecord({ arrived: mark(noon + hour) })
  const went = aRecord({ arrived: mark(noon), left: mark(noon + hour) })
  const leave = (at: number) => codeOf(tick(came, { way: 'leave', event, at }, by(secretary, ends)))
  const arrive = (at: number) => codeOf(tick(went, { way: 'arrive', event, at }, by(secretary, ends)))
  expect([leave(noon + hour), leave(noon + hour - 1)]).toEqual(['taken', 'attendance.tick_time'])
  expect([arrive(noon + hour), arrive(noon + hour + 1)]).toEqual(['taken', 'attendance.tick_time'])
})

/** While it goes on: now; before it begins: its beginning; over: its own times. */
test.each([
  ['arrive', opens, noon],
  ['arrive', noon + 1, noon + 1],
  ['arrive', ends - 1, ends - 1],
  ['arrive', ends, noon],
  ['leave', ends - 1, ends - 1],
  ['leave', ends, ends],
] as const)('%s ticked at %i counts from %i', (way, now, at) => {
  const record = way === 'leave' ? aRecord({ arrived: mark(noon) }) : aRecord()
  expect(tick(record, { way, event }, by(secretary, now, 'key-t'))).toMatchObject({
    value: { next: { [way === 'leave' ? 'left' : 'arrived']: { at, how: 'tick', key: 'key-t' } } },
  })
})

test('who is still there when it is over is confirmed from that moment on', () => {
  const there = aRecord({ arrived: mark(noon) })
  const confirm = (now: number) => codeOf(confirmHours(there, { minutes: 60 }, by(secretary, now)))
  expect([confirm(ends - 1), confirm(ends)]).toEqual(['attendance.not_over', 'taken'])
  const waits = (now: number) => waitingByEvent([there], { actor: secretary, now }).length
  expect([waits(ends - 1), waits(ends)]).toEqual([0, 1])
})

/** There for two hours: a quarter of an hour more needs no word; no more than from setting up to clearing away with one. */
test.each([
  [135, undefined, 'taken'],
  [136, undefined, 'attendance.hours_unexplained'],
  [300, '收拾到两点', 'taken'],
  [301, '收拾到两点', 'attendance.hours_too_long'],
  [0, undefined, 'attendance.hours_unexplained'],
  [0, '没来', 'taken'],
])('%i minutes with the word %s: %s', (minutes, text, outcome) => {
  expect(codeOf(confirmHours(attended, { minutes, text }, by(secretary, shuts)))).toBe(outcome)
})

test('hours are contested for thirty days, to the millisecond', () => {
  const confirmed = aRecord({ ...attended, hours: { minutes: 120, n: 1, at: ends, by: { ...person, as: 'secretary' }, said: null } })
  const contest = (now: number) => codeOf(object(confirmed, { text: '不对' }, by(member, now)))
  expect([contest(ends + 30 * day), contest(ends + 30 * day + 1)]).toEqual(['taken', 'attendance.too_late_to_object'])
})

/** The third quarter ends with September; five days are left to confirm. */
test('sheets are due five days after their period', () => {
  const due = china('2026-10-06 00:00')
  expect([isDue('2026Q3', due - 1), isDue('2026Q3', due)]).toEqual([false, true])
  const half = china('2026-07-06 00:00')
  expect([isHalfDue('2026H1', half - 1), isHalfDue('2026H1', half)]).toEqual([false, true])
})

const at = '152221108200'
const holding = (
  ...held: [role: 'secretary' | 'fullTimeWorker' | 'partTimeWorker' | 'groupLeader' | 'member', orgId: string, until?: number][]
) => anActor({ _id: 'p_x', assignments: held.map(([role, orgId, until]) => ({ role, orgId, until: until ?? null })) })

const putUpBy = (personId: string) => ({ place: { gridId: `${at}001`, communityId: at }, organiser: { personId } })

test.each<[string, ReturnType<typeof holding>, ReturnType<typeof answersAs>]>([
  ['its secretary', secretary, 'secretary'],
  ['a worker of one of its grids', worker, 'organiser'],
  ['a part-time worker', holding(['partTimeWorker', `${at}001`]), 'organiser'],
  ['both at once', holding(['fullTimeWorker', `${at}001`], ['secretary', at]), 'secretary'],
  ['a group leader', holding(['groupLeader', `${at}001`]), null],
  ['a member', member, null],
  ['the township', township, null],
  ['a secretary next door', holding(['secretary', '152221108201']), null],
  ['a worker of whom the office ended this moment', holding(['fullTimeWorker', `${at}001`, noon]), null],
  ['a worker in the last moment of the office', holding(['fullTimeWorker', `${at}001`, noon + 1]), 'organiser'],
])('for the community answers %s', (_who, actor, as) => {
  expect(answersAs({ actor, now: noon }, at)).toBe(as)
  expect(organises({ actor, now: noon }, putUpBy('p_somebody'))).toBe(as !== null)
})

test.each<[string, ReturnType<typeof holding>, boolean]>([
  ['its secretary', secretary, true],
  ['the group leader of its grid', holding(['groupLeader', `${at}001`]), true],
  ['a group leader of whom the office ended this moment', holding(['groupLeader', `${at}001`, noon]), false],
  ['a worker of whom the office ended this moment', holding(['fullTimeWorker', `${at}001`, noon]), false],
  ['a secretary who went next door', holding(['secretary', '152221108201']), false],
  ['nobody any more', holding(), false],
])('whoever put an event up and is %s', (_who, actor, organising) => {
  expect(organises({ actor, now: noon }, putUpBy(actor._id))).toBe(organising)
})

test('the communities somebody confirms for, each once', () => {
  const actor = holding(
    ['fullTimeWorker', `${at}001`],
    ['secretary', at],
    ['secretary', '152221108201'],
    ['groupLeader', '152221108202001'],
  )
  expect(answeringIn({ actor, now: noon })).toEqual([at, '152221108201'])
})

test('one record for each person and event', () => {
  expect(recordIdOf('ev_1', 'p_1')).not.toBe(recordIdOf('ev_2', 'p_1'))
  expect(recordIdOf('ev_1', 'p_1')).toMatch(/^sv_[0-9a-f]{24}$/)
})
