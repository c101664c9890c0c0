import {
  amend,
  askBack,
  confirm,
  first,
  leave,
  move,
  sendAgain,
  type Sending,
} from '../../../cloudfunctions/features/registration/member-steps'
import { noon } from '../support/builders'
import { codeOf, taken, writtenBy } from '../support/written'
import {
  before,
  by,
  desk,
  deskPage,
  deskThere,
  here,
  member,
  pending,
  person,
  placeIn,
  registered,
  returned,
  secretary,
  there,
  told,
  unit,
} from './registration-builders'

const profile = {
  name: '周新名',
  phone: '13900000009',
  unit: { id: 'n_2', name: '示例学校' },
  skills: [],
  classes: [],
  freeTimes: ['evening'] as const,
}
const sending: Sending = { profile, place: there, wording: '2026-11', confirmers: deskThere }
const membership = (over: object) => ({ kind: 'membership', person, orgId: '152221108200', gridId: here.gridId, asOf: 5, ...over })
const numbered = expect.stringMatching(/^BD20261123-[0-9A-F]{6}$/) as string
const asSent = {
  ...profile,
  place: there,
  consent: { at: noon, wording: '2026-11', withdrawnAt: null },
  sentAt: noon,
}
const heardThere = (id: string) =>
  told(
    id,
    { personId: 'p_next', openid: 'o_p_next' },
    {
      message: 'registrationSent',
      page: deskPage('152221108201'),
      who: '周新名',
      summary: '示例学校',
      place: '哈拉村',
      placeId: '152221108201',
    },
  )

test('who reports for the first time waits for the secretary, who hears of it', () => {
  expect(first('r_1', sending, by(member))).toEqual({
    next: {
      personId: 'p_member',
      openid: 'o_member',
      ...asSent,
      number: null,
      confirmedAt: null,
      asked: null,
      state: 'pending',
      stays: [],
      timeline: [{ id: 'key-1', at: noon, what: 'send', by: { personId: 'p_member', name: '周示例' }, text: null, print: 'print' }],
    },
    effects: [heardThere('r_1_1')],
  })
})

test('who was asked back, or left, sends again', () => {
  const again = taken(sendAgain(returned, sending, by({ ...member, openid: 'o_new' })))
  expect([writtenBy(returned, again.next), again.effects]).toEqual([
    { ...asSent, openid: 'o_new', asked: null, state: 'pending' },
    [heardThere('r_1_5')],
  ])
  expect(again.next.timeline).toHaveLength(2)
})

test('whom an office wrote down says the rest themselves and stays registered, in the grid of that community', () => {
  const unheard = { ...registered, consent: null }
  const former = [{ unit: registered.unit, until: noon }]
  const consent = { at: noon, wording: '2026-11', withdrawnAt: null }
  const elsewhere = taken(sendAgain(unheard, sending, by(member)))
  expect([writtenBy(unheard, elsewhere.next), elsewhere.effects]).toEqual([{ ...profile, consent, former }, []])
  const place = placeIn('152221108200', '152221108200003')
  expect(writtenBy(unheard, taken(sendAgain(unheard, { ...sending, place }, by(member))).next)).toEqual({
    ...profile,
    consent,
    former,
    place,
  })
  expect(sendAgain({ ...unheard, state: 'left' }, sending, by(member))).toMatchObject({ value: { next: { state: 'pending' } } })
})

test('who is registered is told so, unless it is the same call again', () => {
  expect(codeOf(sendAgain(registered, sending, by(member)))).toBe('registration.already')
  const [sent] = registered.timeline
  const since = { ...registered, timeline: [...registered.timeline, { ...sent, id: 'key-5' }] } as typeof registered
  expect(sendAgain(since, sending, by(member, { key: 'key-0', print: 'print-0' }))).toEqual({
    ok: true,
    value: { next: since, effects: [] },
  })
})

test('what somebody changes of themselves changes, and nothing besides', () => {
  const { next, effects } = taken(amend(registered, { phone: '13900000007', skills: [] }, by(member)))
  expect([writtenBy(registered, next), effects]).toEqual([{ phone: '13900000007', skills: [] }, []])
  expect(next.timeline.at(-1)).toMatchObject({ what: 'amend', text: null })
})

test('who is confirmed is a member from now on and hears their number; their unit is known', () => {
  const { next, effects } = taken(confirm({ ...pending, asked: '旧话' }, by(secretary)))
  expect(writtenBy({ ...pending, asked: '旧话' }, next)).toEqual({ state: 'registered', number: numbered, confirmedAt: noon, asked: null })
  expect(effects).toEqual([
    { id: 'r_1_5', ...membership({ until: null }) },
    told('r_1_5_1', person, { message: 'registrationConfirmed', summary: next.number }),
    { id: 'r_1_5_2', kind: 'know', unit, county: '152221' },
  ])
  const other = taken(confirm({ ...pending, version: 5 }, by(secretary))).next.number
  expect(other).not.toBe(next.number)
  expect(taken(confirm({ ...pending, unit: null }, by(secretary))).effects.map(({ kind }) => kind)).toEqual(['membership', 'tell'])
})

test('who is asked back reads what is missing', () => {
  const { next, effects } = taken(askBack(pending, '请写单位', by(secretary)))
  expect(writtenBy(pending, next)).toEqual({ state: 'returned', asked: '请写单位' })
  expect(next.timeline.at(-1)).toMatchObject({ what: 'return', text: '请写单位', by: { personId: 'p_secretary' } })
  expect(effects).toEqual([told('r_1_5', person, { message: 'registrationReturned', words: '请写单位' })])
})

const stayed = (end: string) => ({
  communityId: '152221108200',
  communityName: '俄体村',
  from: before,
  to: noon,
  number: 'BD20261012-ABCDEF',
  end,
})
const ended = [
  { id: 'r_1_5', ...membership({ until: noon }) },
  { id: 'r_1_5_1', kind: 'forsake', personId: 'p_member', name: '周示例', communityId: '152221108200', at: noon },
  { id: 'r_1_5_2', kind: 'partLinks', personId: 'p_member', why: 'left', at: noon },
]
const moving = { place: there, confirmers: deskThere, before: desk }
const sentThere = { message: 'registrationSent', page: deskPage('152221108201'), place: '哈拉村', placeId: '152221108201' }

test('who moves is told of there and here, and waits to be confirmed', () => {
  const { next, effects } = taken(move(registered, moving, by(member)))
  expect(writtenBy(registered, next)).toEqual({
    state: 'pending',
    place: there,
    stays: [stayed('movedOut')],
    sentAt: noon,
    number: null,
    confirmedAt: null,
  })
  expect(effects).toEqual([
    ...ended,
    told('r_1_5_3', { personId: 'p_next', openid: 'o_p_next' }, { ...sentThere, summary: '示例水务局' }),
    told(
      'r_1_5_4',
      { personId: 'p_secretary', openid: 'o_p_secretary' },
      {
        message: 'memberMovedOut',
        page: deskPage('152221108200'),
        words: '哈拉村',
      },
    ),
  ])
})

test('who had not been confirmed moves without an end here, with or without a unit', () => {
  const { next, effects } = taken(move({ ...returned, unit: null }, moving, by(member)))
  expect(next).toMatchObject({ state: 'pending', stays: [], asked: null })
  expect(effects).toEqual([told('r_1_5', { personId: 'p_next', openid: 'o_p_next' }, sentThere)])
})

test('another grid of the community changes the place alone; the same grid is refused, but not the same call', () => {
  const place = placeIn('152221108200', '152221108200003')
  const { next, effects } = taken(move(registered, { ...moving, place }, by(member)))
  expect([writtenBy(registered, next), effects]).toEqual([{ place }, []])
  expect(codeOf(move(registered, { ...moving, place: here }, by(member)))).toBe('registration.already_there')
  const once = { ...registered, ...next }
  expect(move(once, { ...moving, place }, by(member))).toEqual({ ok: true, value: { next: once, effects: [] } })
  expect(codeOf(move(once, { ...moving, place }, by(member, { print: 'other' })))).toBe('registration.key_reused')
  expect(codeOf(move({ ...registered, state: 'left' }, { ...moving, place }, by(member)))).toBe('registration.wrong_step')
})

const gone = { phone: null, unit: null, skills: [], classes: [], freeTimes: [] }
const withdrawn = { at: before, wording: '2026-10', withdrawnAt: noon }

test('who leaves takes their consent back, and the community hears of it', () => {
  const { next, effects } = taken(leave(registered, { confirmers: desk, text: '搬家' }, by(member)))
  expect(writtenBy(registered, next)).toEqual({ ...gone, state: 'left', consent: withdrawn, stays: [stayed('left')] })
  expect(effects).toEqual([
    ...ended,
    told(
      'r_1_5_3',
      { personId: 'p_secretary', openid: 'o_p_secretary' },
      {
        message: 'memberLeft',
        page: deskPage('152221108200'),
        words: '搬家',
      },
    ),
  ])
})

test('whom the secretary ends is told why; who was never confirmed has no stay to end', () => {
  const { effects } = taken(leave(registered, { confirmers: desk, text: '调走了' }, by(secretary)))
  expect(effects).toEqual([...ended, told('r_1_5_3', person, { message: 'memberEnded', words: '调走了' })])
  const { next, effects: few } = taken(leave({ ...returned, consent: null }, { confirmers: [], text: '重复' }, by(secretary)))
  expect(next).toMatchObject({ state: 'left', consent: null, stays: [], asked: null })
  expect(few).toHaveLength(1)
  expect(codeOf(leave(registered, { confirmers: desk }, by(secretary)))).toBe('registration.reason_missing')
  expect(codeOf(leave(registered, { confirmers: desk }, by(member)))).toBe('taken')
})
