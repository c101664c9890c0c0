import { asWritten, writtenDown, type Written } from '../../../cloudfunctions/features/registration/office-steps'
import { agreed } from '../../../cloudfunctions/features/registration/consent'
import { isUnitRegistration, registrationIdOf, unitRegistrationIdOf } from '../../../cloudfunctions/features/registration/identity'
import { noon } from '../support/builders'
import { writtenBy } from '../support/written'
import { before, here, pending, person, registered, there } from './registration-builders'

const until = noon + 86_400_000
const written = (over: Partial<Written> = {}): Written => ({ person, place: here, until, key: 'office-1', now: noon, ...over })
const event = (what: string) => ({
  id: 'office-1',
  at: noon,
  what,
  by: { personId: '', name: null },
  text: '由村(社区)登记',
  print: '',
})
const numbered = expect.stringMatching(/^BD20261123-[0-9A-F]{6}$/) as string
const membership = (over: object) => ({
  id: 'r_1_5',
  kind: 'membership',
  person,
  orgId: '152221108200',
  gridId: here.gridId,
  until,
  asOf: 5,
  ...over,
})

test('whom an office writes down is registered at once, and has agreed to nothing yet', () => {
  expect(writtenDown('r_1', written({ until: undefined }))).toEqual({
    next: {
      ...person,
      place: here,
      unit: null,
      skills: [],
      classes: [],
      freeTimes: [],
      consent: null,
      stays: [],
      asked: null,
      state: 'registered',
      number: numbered,
      sentAt: noon,
      confirmedAt: noon,
      timeline: [event('confirm')],
    },
    effects: [membership({ id: 'r_1_1', asOf: 1, until: null })],
  })
  expect(writtenDown('r_1', written()).effects).toMatchObject([{ until }])
})

test('whoever waits is confirmed by the list; who is registered stays as they are until the end that it says', () => {
  const taken = asWritten({ ...pending, asked: '旧话' }, written())
  expect(writtenBy({ ...pending, asked: '旧话' }, taken.next)).toEqual({
    state: 'registered',
    number: numbered,
    confirmedAt: noon,
    asked: null,
  })
  expect(taken.next.timeline).toEqual([...pending.timeline, event('confirm')])
  expect(taken.effects).toEqual([membership({})])
  const again = asWritten(registered, written())
  expect([writtenBy(registered, again.next), again.effects]).toEqual([{}, [membership({})]])
})

test('who stands on the list no longer has left, with what they did there kept', () => {
  const { next, effects } = asWritten(registered, written({ until: undefined }))
  expect(writtenBy(registered, next)).toEqual({
    state: 'left',
    phone: null,
    unit: null,
    skills: [],
    classes: [],
    freeTimes: [],
    consent: { at: before, wording: '2026-10', withdrawnAt: noon },
    stays: [{ communityId: '152221108200', communityName: '俄体村', from: before, to: noon, number: 'BD20261012-ABCDEF', end: 'left' }],
  })
  expect(next.timeline.at(-1)).toEqual(event('leave'))
  expect(effects).toEqual([
    membership({ until: noon }),
    { id: 'r_1_5_1', kind: 'forsake', personId: 'p_member', name: '周示例', communityId: '152221108200', at: noon },
    { id: 'r_1_5_2', kind: 'partLinks', personId: 'p_member', why: 'left', at: noon },
  ])
})

test.each([
  ['it was said before', registered, written({ key: 'key-0' })],
  ['they report elsewhere', registered, written({ place: there })],
  ['they wait, and the list no longer names them', pending, written({ until: undefined })],
  ['they have left of their own accord', { ...registered, state: 'left' as const }, written()],
])('nothing changes where %s', (_why, registration, list) => {
  expect(asWritten(registration, list)).toEqual({ next: registration, effects: [] })
})

test('somebody agrees until they take it back', () => {
  expect(agreed({ consent: null })).toBe(false)
  expect(agreed({ consent: { at: before, wording: '1', withdrawnAt: null } })).toBe(true)
  expect(agreed({ consent: { at: before, wording: '1', withdrawnAt: 0 } })).toBe(false)
})

/** Documents stand under these ids: another way to make them would lose everybody. */
test('the ids of registrations are the ones under which they are kept', () => {
  expect(registrationIdOf('p_member')).toBe('r_2d0d486af57d4610365795e3')
  expect(unitRegistrationIdOf('n_1', '152221108200')).toBe('u_54f18eeb7a74454adecea6fc')
  expect(unitRegistrationIdOf('n_1', '152221108200')).not.toBe(unitRegistrationIdOf('n_1', '152221108201'))
  expect(['u_1', 'r_u_1'].map(isUnitRegistration)).toEqual([true, false])
})
