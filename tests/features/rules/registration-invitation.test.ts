import {
  answerInvitation,
  approveUnit,
  invite,
  isInvited,
  numberProved,
  speaksFor,
} from '../../../cloudfunctions/features/registration/unit-steps'
import { toUnitView } from '../../../cloudfunctions/features/registration/unit-view'
import { anActor, noon } from '../support/builders'
import { codeOf, taken, writtenBy } from '../support/written'
import { by, nextDoor, person, secretary, told, unitRegistered } from './registration-builders'

const named = { personId: 't_1', openid: null, name: '钱示例', phone: '13900000002' }
const waiting = { ...unitRegistered, contact: named }
const invited = anActor({ _id: 'p_q', openid: 'o_q', name: '钱同志' })
const about = { who: '示例水务局' }
const mine = { ...named, personId: 'p_q', openid: 'o_q', proved: true }

test('who was named by a number is asked, until they have said no or the unit has left', () => {
  expect(isInvited(waiting, { from: 't_1' })).toBe(true)
  expect(isInvited(waiting, { from: 't_2' })).toBe(false)
  expect(isInvited({ ...waiting, contact: { ...named, declined: true } }, { from: 't_1' })).toBe(false)
  expect(isInvited({ ...waiting, state: 'left' }, { from: 't_1' })).toBe(false)
  expect(invite(waiting, { personId: 'p_q', openid: 'o_q' }, noon)).toEqual([
    told('invite_u_1_4_p_q', { personId: 'p_q', openid: 'o_q' }, { ...about, message: 'unitInvited' }),
  ])
})

test('who says yes speaks for the unit, with what it handles, under their own name; who named them hears it', () => {
  const { next, effects } = taken(answerInvitation(waiting, { accept: true, from: 't_1' }, by(invited)))
  expect(writtenBy(waiting, next)).toEqual({ contact: mine, personId: 'p_q', openid: 'o_q' })
  expect(next.timeline.at(-1)).toMatchObject({ id: 'key-1', what: 'amend', by: { personId: 'p_q' } })
  expect(effects).toEqual([
    told('u_1_5', person, { ...about, message: 'unitAccepted', words: '钱同志' }),
    {
      id: 'u_1_5_1',
      kind: 'tasks',
      registrationId: 'u_1',
      to: { personId: 'p_q', openid: 'o_q', name: '钱示例', phone: '13900000002' },
      at: noon,
    },
  ])
  const own = { ...waiting, personId: 'p_q', openid: 'o_q' }
  expect(taken(answerInvitation(own, { accept: true, from: 't_1' }, by(invited))).effects).toEqual([])
})

test('who says no never speaks for it; the same call again changes nothing', () => {
  const { next, effects } = taken(answerInvitation(waiting, { accept: false, from: 't_1' }, by({ ...invited, name: null })))
  expect(writtenBy(waiting, next)).toEqual({ contact: { ...named, declined: true } })
  expect(effects).toEqual([told('u_1_5', person, { ...about, message: 'unitDeclined', words: '钱示例' })])
  const declined = { ...waiting, ...next }
  expect(answerInvitation(declined, { accept: false, from: 't_1' }, by(invited))).toEqual({
    ok: true,
    value: { next: declined, effects: [] },
  })
  expect(codeOf(answerInvitation(declined, { accept: true, from: 't_1' }, by(invited, { print: 'other' })))).toBe('registration.key_reused')
  expect(codeOf(answerInvitation(declined, { accept: true, from: 't_1' }, by(invited, { key: 'key-2' })))).toBe('registration.not_invited')
})

test('a number is proved only to whom wrote it of themselves', () => {
  const proving = { from: 't_9', to: { personId: 'p_member', openid: 'o_member' }, phone: '13900000001' }
  const proved = { ...unitRegistered.contact, proved: true }
  expect(numberProved(unitRegistered, proving)).toEqual({ next: { ...unitRegistered, contact: proved }, effects: [] })
  for (const other of [
    { ...proving, phone: '13900000009' },
    { ...proving, to: { personId: 'p_q', openid: 'o_q' } },
  ])
    expect(numberProved(unitRegistered, other)).toEqual({ next: unitRegistered, effects: [] })
  const already = { ...unitRegistered, contact: proved }
  expect(numberProved(already, proving).next).toBe(already)
})

const county = anActor({ _id: 'p_county', assignments: [{ role: 'countyOfficer', orgId: '152221', until: null }] })
const proved = { ...unitRegistered, contact: { ...unitRegistered.contact, proved: true } }

test('the county approves a contact who has proved their number, once; nobody below it does', () => {
  const { next, effects } = taken(approveUnit(proved, by(county)))
  expect(writtenBy(proved, next)).toEqual({ approval: { at: noon, by: 'p_county' } })
  expect(effects).toEqual([told('u_1_5', person, { ...about, message: 'unitApproved' })])
  expect(codeOf(approveUnit(unitRegistered, by(county)))).toBe('registration.contact_unproved')
  expect([secretary, nextDoor, invited].map((actor) => codeOf(approveUnit(proved, by(actor))))).toEqual([
    'registration.not_yours',
    'registration.not_yours',
    'registration.not_yours',
  ])
  const can = (unit: typeof unitRegistered) => toUnitView(unit, { actor: county, now: noon }).can.includes('approve')
  expect([can(proved), can(unitRegistered), can({ ...proved, approval: { at: 1, by: 'p_county' } })]).toEqual([true, false, false])
})

test('only an approved contact speaks for a unit with authority', () => {
  const approval = { at: 1, by: 'p_county' }
  expect(speaksFor({ ...proved, approval }, 'p_member')).toBe(true)
  expect(speaksFor({ ...proved, approval }, 'p_q')).toBe(false)
  expect([speaksFor(proved, 'p_member'), speaksFor({ ...proved, approval: null }, 'p_member')]).toEqual([false, false])
})
