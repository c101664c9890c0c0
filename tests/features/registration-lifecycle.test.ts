import * as fc from 'fast-check'
import { registrationStates, registrationSteps, type RegistrationState, type RegistrationStep } from '@/contract/words-registration'
import { handFor, lifecycle, refusal, stateAfter, stepsFor } from '../../cloudfunctions/features/registration/lifecycle'
import { askBack, confirm, first, leave, move, sendAgain } from '../../cloudfunctions/features/registration/member-steps'
import type { Registration } from '../../cloudfunctions/features/registration/registration'
import { normalised, unitFrom } from '../../cloudfunctions/features/registration/unit-name'
import type { Decision } from '../../cloudfunctions/platform/aggregate'
import type { Result } from '../../cloudfunctions/platform/result'
import { anActor, noon } from './support/builders'
import type { PrintedCall } from '../../cloudfunctions/features/actor/act'

const at = (role: 'secretary' | 'townshipOfficer' | 'fullTimeWorker', orgId: string) => ({ assignments: [{ role, orgId, until: null }] })
const member = anActor({ _id: 'p_member', openid: 'member', name: '周示例' })
const secretary = anActor({ _id: 'p_secretary', name: '刘示例', ...at('secretary', '152221108200') })
const stranger = anActor({ _id: 'p_stranger' })

let calls = 0
const by = (actor: PrintedCall['actor'], now = noon): PrintedCall => ({ actor, now, key: `key-${String((calls += 1))}`, print: 'p' })

const place = (communityId: string, gridId = `${communityId}001`) => ({
  gridId,
  gridName: '第1网格',
  communityId,
  communityName: '俄体村',
  townshipName: '俄体镇',
  within: { county: '152221', township: '152221108', community: communityId },
})
const here = place('152221108200')
const there = place('152221108201')
const unit = { id: 'n_1', name: '示例水务局' }
const sending = {
  profile: {
    name: '周示例',
    phone: '13900000001',
    unit,
    skills: [{ id: 'law', name: '懂法律' }],
    classes: [],
    freeTimes: ['weekend'] as const,
  },
  place: here,
  wording: '2026-11',
  confirmers: [{ personId: 'p_secretary', openid: 's' }],
}

const stored = ({ next, effects }: Decision<Registration>, before: Pick<Registration, 'version'> = { version: 0 }): Registration => ({
  ...next,
  _id: 'r_1',
  version: before.version + 1,
  change: 'c',
  effects,
  effectsDueAt: null,
})
const made = (decided: Result<Decision<Registration>>, before: Registration): Registration => {
  if (!decided.ok) throw new Error(decided.code)
  return stored(decided.value, before)
}
const pending = stored(first('r_1', sending, by(member)))
const registered = made(confirm(pending, by(secretary)), pending)

const kindsOf = (registration: Registration) => registration.effects.map(({ kind }) => kind)

test('every step of the glossary stands in the table, and only those', () => {
  expect(Object.keys(lifecycle).sort()).toEqual(Object.keys(registrationSteps).sort())
})

test.each<[string, PrintedCall['actor'], RegistrationState, RegistrationStep[]]>([
  ['the member waits', member, 'pending', ['send', 'move', 'leave']],
  ['the member is asked back', member, 'returned', ['send', 'move', 'leave']],
  ['the member is registered', member, 'registered', ['amend', 'move', 'leave', 'receipt']],
  ['the member has left', member, 'left', ['send']],
  ['the secretary sees one who waits', secretary, 'pending', ['confirm', 'return', 'leave']],
  ['the secretary sees one who is registered', secretary, 'registered', ['leave', 'receipt']],
  ['a worker of the grid may do nothing', anActor({ _id: 'p_w', ...at('fullTimeWorker', '152221108200001') }), 'pending', []],
  ['a secretary next door may do nothing', anActor({ _id: 'p_o', ...at('secretary', '152221108201') }), 'pending', []],
  [
    'the township may all that a secretary may',
    anActor({ _id: 'p_t', ...at('townshipOfficer', '152221108') }),
    'pending',
    ['confirm', 'return', 'leave'],
  ],
  [
    'a secretary who reports in their own community confirms nothing',
    { ...member, ...at('secretary', '152221108200') },
    'pending',
    ['send', 'move', 'leave'],
  ],
])('%s', (_what, actor, state, steps) => {
  expect(stepsFor({ ...pending, state }, { actor, now: noon })).toEqual(steps)
})

test('for everybody, in every state: a step is offered exactly when it is not refused, and leads where the table says', () => {
  const states = Object.keys(registrationStates) as RegistrationState[]
  fc.assert(
    fc.property(fc.constantFrom(...states), fc.constantFrom(member, secretary, stranger), (state, actor) => {
      const subject = { ...pending, state }
      for (const step of Object.keys(lifecycle) as RegistrationStep[]) {
        const free = refusal(subject, step, { actor, now: noon }) === null
        expect(stepsFor(subject, { actor, now: noon }).includes(step)).toBe(free)
        if (free) expect([lifecycle[step].to ?? state]).toContain(stateAfter(subject, step))
        if (free) expect(handFor(subject, step, { actor, now: noon })).not.toBeNull()
      }
    }),
  )
})

test('confirming makes a member, tells them, and lets others pick the unit; the number carries the day', () => {
  expect(registered).toMatchObject({
    state: 'registered',
    confirmedAt: noon,
    number: expect.stringMatching(/^BD20261123-[0-9A-F]{6}$/) as string,
  })
  expect(kindsOf(registered)).toEqual(['membership', 'tell', 'know'])
  expect(registered.effects[0]).toMatchObject({ orgId: '152221108200', until: null, asOf: 2, id: 'r_1_2' })
})

test('moving ends here at once and waits there; the history keeps both ends', () => {
  const moved = made(
    move(registered, { place: there, confirmers: [{ personId: 'p_b', openid: 'b' }], before: sending.confirmers }, by(member, noon + 1000)),
    registered,
  )
  expect(moved).toMatchObject({ state: 'pending', number: null, confirmedAt: null, place: { communityId: '152221108201' } })
  expect(moved.stays).toEqual([
    { communityId: '152221108200', communityName: '俄体村', from: noon, to: noon + 1000, number: registered.number, end: 'movedOut' },
  ])
  expect(kindsOf(moved)).toEqual(['membership', 'forsake', 'partLinks', 'tell', 'tell'])
  expect(moved.effects[0]).toMatchObject({ orgId: '152221108200', until: noon + 1000 })
})

test('another grid of the same community needs nobody: it stays as it is', () => {
  const moved = made(
    move(registered, { place: place('152221108200', '152221108200003'), confirmers: [], before: [] }, by(member)),
    registered,
  )
  expect(moved).toMatchObject({ state: 'registered', number: registered.number, stays: [], effects: [] })
  expect(moved.place.gridId).toBe('152221108200003')
})

test('leaving forgets what consent was given for, keeps where one served, and takes the membership back', () => {
  const left = made(leave(registered, { confirmers: sending.confirmers }, by(member, noon + 5)), registered)
  expect(left).toMatchObject({
    state: 'left',
    phone: null,
    unit: null,
    skills: [],
    classes: [],
    freeTimes: [],
    consent: { at: noon, withdrawnAt: noon + 5 },
  })
  expect(left.stays).toMatchObject([{ end: 'left', from: noon, to: noon + 5 }])
  expect(kindsOf(left)).toEqual(['membership', 'forsake', 'partLinks', 'tell'])
  expect(kindsOf(made(leave(pending, { confirmers: sending.confirmers }, by(member)), pending))).toEqual(['tell'])
})

test('a secretary who ends a registration says why', () => {
  expect(leave(registered, { confirmers: [] }, by(secretary))).toEqual({ ok: false, code: 'registration.reason_missing' })
  expect(made(leave(registered, { confirmers: [], text: '已经调走' }, by(secretary)), registered)).toMatchObject({ state: 'left' })
})

test('the same call twice changes nothing; the same key for something else is refused', () => {
  const call = by(secretary)
  const once = made(confirm(pending, call), pending)
  expect(confirm(once, call)).toEqual({ ok: true, value: { next: once, effects: [] } })
  expect(askBack(once, '补充', { ...call, print: 'other' })).toEqual({ ok: false, code: 'registration.key_reused' })
})

test('sending again while registered is told apart from sending for the first time', () => {
  expect(sendAgain(registered, sending, by(member))).toEqual({ ok: false, code: 'registration.already' })
  const left = made(leave(registered, { confirmers: [] }, by(member)), registered)
  expect(made(sendAgain(left, sending, by(member)), left)).toMatchObject({ state: 'pending', unit, consent: { withdrawnAt: null } })
})

test.each([
  ['水务局', '水 务 局'],
  ['水务局', '水务局机关党支部'],
  ['水务局', '水务局党委'],
  ['旗第一中学(南校区)', '旗第一中学（南校区）'],
  ['ＡＢ公司', 'AB公司'],
])('%s and %s are one unit', (one, other) => {
  expect(unitFrom(one)?.id).toBe(unitFrom(other)?.id)
})

test.each(['。。', '局', '  ', '12345', '——'])('「%s」 names no unit', (words) => expect(unitFrom(words)).toBeNull())

test('a normalised name stays itself, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40, unit: 'grapheme' }), (words) =>
      expect(normalised(normalised(normalised(words)))).toBe(normalised(normalised(words))),
    ),
  )
})
