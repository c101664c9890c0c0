import {
  askUnitBack,
  confirmUnit,
  firstUnit,
  leaveUnit,
  sendUnitAgain,
  type UnitSending,
} from '../../../cloudfunctions/features/registration/unit-steps'
import { anActor, noon } from '../support/builders'
import { codeOf, taken, writtenBy } from '../support/written'
import { by, desk, deskPage, here, member, person, secretary, told, unit, unitPending, unitRegistered } from './registration-builders'

const said = { unit, place: here, contact: person, offers: ['会议室', '一辆车'], takesOn: [] }
const sending: UnitSending = { ...said, confirmers: desk }
/** Somebody who is known by their number only. */
const named = { personId: 't_1', openid: null, name: '钱示例', phone: '13900000002' }
const stranger = anActor({ _id: 'p_stranger', openid: 'o_stranger' })
const heard = (id: string, words: string | null) =>
  told(
    id,
    { personId: 'p_secretary', openid: 'o_p_secretary' },
    {
      message: 'unitSent',
      page: deskPage('152221108200'),
      who: '示例水务局',
      words,
    },
  )
const sought = (id: string) => ({ id, kind: 'seekContact', registrationId: 'u_1', provisionalId: 't_1' })
const about = { who: '示例水务局' }

test('a unit reports: its contact speaks for it, and the secretary hears what it offers', () => {
  expect(firstUnit('u_1', sending, by(member))).toEqual({
    next: {
      ...said,
      personId: 'p_member',
      openid: 'o_member',
      state: 'pending',
      number: null,
      sentAt: noon,
      confirmedAt: null,
      asked: null,
      timeline: [{ id: 'key-1', at: noon, what: 'send', by: { personId: 'p_member', name: '周示例' }, text: null, print: 'print' }],
    },
    effects: [heard('u_1_1', '会议室、一辆车')],
  })
})

test('whoever names a contact by a number speaks for the unit until that number is proved', () => {
  const { next, effects } = firstUnit('u_1', { ...sending, contact: named, offers: [] }, by(member))
  expect(next).toMatchObject({ personId: 'p_member', openid: 'o_member', contact: named })
  expect(effects).toEqual([heard('u_1_1', null), sought('u_1_1_1')])
})

test('another contact who is there already speaks for it at once', () => {
  const other = { personId: 'p_other', openid: 'o_other', name: '钱示例', phone: null }
  expect(firstUnit('u_1', { ...sending, contact: other }, by(member)).next).toMatchObject({ personId: 'p_other', openid: 'o_other' })
})

test('sent again it waits anew; changed while it is registered it stays so', () => {
  const asked = { ...unitPending, approval: null, state: 'returned' as const, asked: '请写能提供什么', number: 'DW1', confirmedAt: 1 }
  const again = taken(sendUnitAgain(asked, sending, by(member)))
  expect(writtenBy(asked, again.next)).toEqual({
    offers: said.offers,
    takesOn: [],
    state: 'pending',
    sentAt: noon,
    asked: null,
    number: null,
    confirmedAt: null,
  })
  expect(again.effects).toEqual([heard('u_1_5', '会议室、一辆车')])
  const approved = { ...unitRegistered, approval: { at: 1, by: 'p_county' } }
  const amended = taken(sendUnitAgain(approved, sending, by(member)))
  expect([writtenBy(approved, amended.next), amended.effects]).toEqual([{ offers: said.offers, takesOn: [] }, []])
  expect(amended.next.timeline.at(-1)).toMatchObject({ what: 'amend' })
})

test('what it was asked to handle goes with whoever speaks for it from now on', () => {
  const other = { personId: 'p_other', openid: 'o_other', name: '钱示例', phone: null }
  const changed = taken(
    sendUnitAgain({ ...unitRegistered, approval: { at: 1, by: 'p_county' } }, { ...sending, contact: other }, by(member)),
  )
  expect(changed.next).toMatchObject({ personId: 'p_other', openid: 'o_other', contact: other, approval: null })
  expect(changed.effects).toEqual([
    {
      id: 'u_1_5',
      kind: 'tasks',
      registrationId: 'u_1',
      to: { personId: 'p_other', openid: 'o_other', name: '钱示例', phone: null },
      at: noon,
    },
  ])
  expect(taken(sendUnitAgain(unitRegistered, { ...sending, contact: named }, by(member))).effects).toEqual([sought('u_1_5')])
})

test('nobody else takes a unit that is spoken for; one that has left is taken up by anybody', () => {
  expect(codeOf(sendUnitAgain(unitRegistered, sending, by(stranger)))).toBe('registration.unit_taken')
  expect(codeOf(sendUnitAgain(unitPending, sending, by(stranger)))).toBe('registration.unit_taken')
  const left = { ...unitRegistered, state: 'left' as const }
  const contact = { personId: 'p_stranger', openid: 'o_stranger', name: '吴示例', phone: null }
  expect(taken(sendUnitAgain(left, { ...sending, contact }, by(stranger))).next).toMatchObject({ state: 'pending', personId: 'p_stranger' })
})

test('the same call again changes nothing, though another speaks for it since', () => {
  const heardOnce = { ...unitRegistered, personId: 'p_other' }
  expect(sendUnitAgain(heardOnce, sending, by(member, { key: 'key-0', print: 'print-0' }))).toEqual({
    ok: true,
    value: { next: heardOnce, effects: [] },
  })
  expect(codeOf(sendUnitAgain(unitRegistered, sending, by(member, { key: 'key-0' })))).toBe('registration.key_reused')
})

test('a unit is confirmed, asked back', () => {
  const confirmed = taken(confirmUnit({ ...unitPending, asked: '旧话' }, by(secretary)))
  const number = expect.stringMatching(/^DW20261123-[0-9A-F]{6}$/) as string
  expect(writtenBy({ ...unitPending, asked: '旧话' }, confirmed.next)).toEqual({
    state: 'registered',
    number,
    confirmedAt: noon,
    asked: null,
  })
  expect(confirmed.effects).toEqual([
    told('u_1_5', person, { ...about, message: 'unitConfirmed', summary: confirmed.next.number }),
    { id: 'u_1_5_1', kind: 'know', unit, county: '152221' },
  ])
  const asked = taken(askUnitBack(unitPending, '请写能提供什么', by(secretary)))
  expect(writtenBy(unitPending, asked.next)).toEqual({ state: 'returned', asked: '请写能提供什么' })
  expect(asked.next.timeline.at(-1)).toMatchObject({ what: 'return', text: '请写能提供什么' })
  expect(asked.effects).toEqual([told('u_1_5', person, { ...about, message: 'unitReturned', words: '请写能提供什么' })])
})

test('a unit leaves, or is ended with a reason; what it was asked to handle goes back', () => {
  const tasks = { id: 'u_1_5_1', kind: 'tasks', registrationId: 'u_1', to: null, at: noon }
  const own = taken(leaveUnit({ ...unitRegistered, asked: '旧话' }, { confirmers: desk }, by(member)))
  expect(writtenBy({ ...unitRegistered, asked: '旧话' }, own.next)).toEqual({ state: 'left', number: null, asked: null })
  expect(own.effects).toEqual([
    told(
      'u_1_5',
      { personId: 'p_secretary', openid: 'o_p_secretary' },
      {
        ...about,
        message: 'unitLeft',
        page: deskPage('152221108200'),
      },
    ),
    tasks,
  ])
  expect(codeOf(leaveUnit(unitRegistered, { confirmers: desk }, by(secretary)))).toBe('registration.reason_missing')
  const ended = taken(leaveUnit(unitRegistered, { confirmers: desk, text: '撤销了' }, by(secretary)))
  expect(ended.next.timeline.at(-1)).toMatchObject({ what: 'leave', text: '撤销了' })
  expect(ended.effects).toEqual([told('u_1_5', person, { ...about, message: 'unitEnded', words: '撤销了' }), tasks])
})
