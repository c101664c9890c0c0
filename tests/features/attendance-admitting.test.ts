import { slotAt, type AttendCode } from '@/contract/attend-code'
import type { AttendWay } from '@/contract/words-attendance'
import { admit, leftOut, type Found, type Scan } from '../../cloudfunctions/features/attendance/admitting'
import { signatureOf } from '../../cloudfunctions/features/attendance/code'
import type { ServiceRecord } from '../../cloudfunctions/features/attendance/record'
import { isEvent, type ServiceEvent, type SignUp } from '../../cloudfunctions/features/service/event'
import { event as putUp } from '../../cloudfunctions/features/service/offering'
import { err, ok } from '../../cloudfunctions/platform/result'
import { aRecord, by, hour, mark, member, minute } from './support/attendance-builders'
import { aWorker, noon } from './support/builders'

const codeSecret = 'a-secret-of-this-event'
const organiser = {
  personId: 'p_worker',
  openid: 'worker',
  name: '李试用',
  phone: null,
  role: 'fullTimeWorker',
  orgId: '152221108200002',
} as const
const place = { gridId: null, gridName: null, communityId: '152221108200', communityName: '俄体村', townshipName: '俄体镇', point: null }
const times = { serviceClass: { id: 'governance', name: '社区治理' }, from: noon, until: noon + 2 * hour, address: '河边', times: [] }

/** Monday 10:00 to 12:00, with two places. */
const anEvent = (over: Partial<ServiceEvent> = {}): ServiceEvent => {
  const offering = { id: 'ev_1', key: 'k', fingerprint: 'f', text: '清扫河边', place, skills: [], organiser }
  const { next } = putUp(offering, { ...times, places: 2 }, { actor: aWorker(), now: noon - 24 * hour })
  const saved = { ...next, _id: 'ev_1', version: 1, change: 'c', effects: [], effectsDueAt: null, codeSecret }
  if (!isEvent(saved)) throw new Error('no event')
  return { ...saved, ...over }
}
const signedUp = (state: SignUp['state']): SignUp[] => [
  { personId: member._id, openid: member.openid, name: member.name, phone: null, at: noon - hour, key: 'k', state },
]
const codeAt = (at: number, way: AttendWay = 'arrive'): AttendCode => {
  const bare = { eventId: 'ev_1', way, slot: slotAt(at) }
  return { ...bare, signature: signatureOf(codeSecret, bare) }
}
const aScan = (over: Partial<Scan> = {}): Scan => ({ code: codeAt(noon), waited: 0, ...over })
const found = (over: Partial<ServiceEvent> = {}, mine: Found['mine'] = []): Found => ({ event: anEvent(over), mine })
const going = { signUps: signedUp('going'), taken: 1 }
const { codeSecret: _never, ...unshown } = anEvent(going)
const neverShown: Found = { event: unshown, mine: [] }
const came = aRecord({ arrived: mark(noon - minute) })
const elsewhere = aRecord({ event: { ...came.event, id: 'ev_2' }, arrived: mark(noon - minute) })

test.each<[string, Scan, Found, string]>([
  ['from the page of another event', aScan({ eventId: 'ev_2' }), found(going), 'code_other_event'],
  ['when the event was cancelled', aScan(), found({ ...going, state: 'closed' }), 'event_cancelled'],
  ['when no code was ever shown', aScan(), neverShown, 'code_forged'],
  ['of a code that nobody signed', aScan({ code: { ...codeAt(noon), signature: 'x'.repeat(11) } }), found(going), 'code_forged'],
  ['of a code that changed since', aScan({ code: codeAt(noon - 5 * minute) }), found(going), 'code_expired'],
  ['a minute before one may come', aScan(), found({ ...going, from: noon + hour + minute }), 'before_event'],
  ['a minute after one may go', aScan(), found({ ...going, until: noon - 2 * hour - minute }), 'after_event'],
  ['by whoever is at another event', aScan(), found(going, [elsewhere]), 'at_other_event'],
  ['by whoever did not sign up, when it is full', aScan(), found({ taken: 2 }), 'no_room'],
  ['by whoever is on the waiting list, when it is full', aScan(), found({ signUps: signedUp('waiting'), taken: 2 }), 'no_room'],
])('a scan %s does not count', (_what, scan, there, code) => {
  expect(admit(scan, there, by(member, noon))).toEqual(err(`attendance.${code}`))
})

test.each<[string, Scan, Found, { signsUp: boolean; how: 'scan' | 'later'; standing?: ServiceRecord }]>([
  ['signed up', aScan(), found(going), { signsUp: false, how: 'scan' }],
  ['signed up, and it is full', aScan(), found({ ...going, taken: 2 }), { signsUp: false, how: 'scan' }],
  ['did not sign up, and there is room', aScan(), found({ taken: 1 }), { signsUp: true, how: 'scan' }],
  ['waits on the list, and there is room', aScan(), found({ signUps: signedUp('waiting'), taken: 1 }), { signsUp: true, how: 'scan' }],
  ['arrived and was ticked off the list since', aScan(), found({ taken: 2 }, [came]), { signsUp: false, how: 'scan', standing: came }],
  [
    'leaves, on no list',
    aScan({ code: codeAt(noon, 'leave') }),
    found({ taken: 2 }, [came]),
    { signsUp: false, how: 'scan', standing: came },
  ],
  ['scanned from the page of the event', aScan({ eventId: 'ev_1' }), found(going), { signsUp: false, how: 'scan' }],
  ['leaves while at another event', aScan({ code: codeAt(noon, 'leave') }), found(going, [elsewhere]), { signsUp: false, how: 'scan' }],
])('a scan counts of somebody who %s', (_who, scan, there, { standing, ...admitted }) => {
  expect(admit(scan, there, by(member, noon))).toEqual(ok({ heard: null, standing, at: noon, ...admitted }))
})

test.each<[string, number, 'scan' | 'later']>([
  ['59 seconds', 59_000, 'scan'],
  ['a minute', minute, 'later'],
])('a scan that stood in the phone for %s came as such', (_long, waited, how) => {
  expect(admit(aScan({ waited }), found(going), by(member, noon + waited))).toMatchObject({ value: { at: noon, how } })
})

test('the same scan sent again is what it was, whatever became of the event meanwhile', () => {
  const line = { key: 'once', at: noon, what: 'arrived', by: { personId: member._id, name: '周示例' }, text: null, minutes: null } as const
  const heard = aRecord({ arrived: { at: noon, how: 'scan', key: 'once' }, story: [line] })
  expect(admit(aScan({ eventId: 'ev_2' }), found({ state: 'closed' }, [heard]), by(member, noon + hour, 'once'))).toEqual(ok({ heard }))
})

test.each<[string, Parameters<typeof leftOut>[0], ReturnType<typeof leftOut>]>([
  ['got a place', ok({ signUps: signedUp('going') }), null],
  ['is on the waiting list now', ok({ signUps: signedUp('waiting') }), 'attendance.no_room'],
  ['scanned in time and had no signal until all was over', err('service.over'), null],
  ['is no member here', err('service.not_registered'), 'service.not_registered'],
  ['was slower than twenty others', err('service.changed'), 'service.changed'],
  ['finds the event gone', err('service.not_found'), 'service.not_found'],
  ['finds even the waiting list full', err('service.full'), 'attendance.no_room'],
])('whoever %s on signing up', (_who, entered, out) => {
  expect(leftOut(entered, member._id)).toBe(out)
})
