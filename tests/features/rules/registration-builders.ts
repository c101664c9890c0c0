import type { Registration, UnitRegistration } from '../../../cloudfunctions/features/registration/registration'
import { anActor, china, noon } from '../support/builders'

const secretaryOf = (_id: string, orgId: string) =>
  anActor({ _id, openid: `o_${_id}`, name: '刘示例', assignments: [{ role: 'secretary', orgId, until: null }] })

export const member = anActor({ _id: 'p_member', openid: 'o_member', name: '周示例' })
export const secretary = secretaryOf('p_secretary', '152221108200')
export const nextDoor = secretaryOf('p_next', '152221108201')

/** One call: who, when, under which key. */
export const by = (actor: typeof member, over: { now?: number; key?: string; print?: string } = {}) => ({
  actor,
  now: noon,
  key: 'key-1',
  print: 'print',
  ...over,
})

export const placeIn = (communityId: string, gridId: string | null = `${communityId}001`) => ({
  gridId,
  gridName: gridId && '第1网格',
  communityId,
  communityName: communityId === '152221108200' ? '俄体村' : '哈拉村',
  townshipName: '俄体镇',
  within: { county: '152221', township: '152221108', community: communityId },
})
export const here = placeIn('152221108200')
export const there = placeIn('152221108201')

export const before = china('2026-10-12 09:00')
export const unit = { id: 'n_1', name: '示例水务局' }
export const desk = [{ personId: 'p_secretary', openid: 'o_p_secretary' }]
export const deskThere = [{ personId: 'p_next', openid: 'o_p_next' }]

const saved = { version: 4, change: 'c', effects: [], effectsDueAt: null }
const event = { id: 'key-0', at: before, what: 'send', by: { personId: 'p_member', name: '周示例' }, text: null, print: 'print-0' } as const

/** A member in force since October. */
export const registered: Registration = {
  ...saved,
  _id: 'r_1',
  personId: 'p_member',
  openid: 'o_member',
  name: '周示例',
  phone: '13900000001',
  state: 'registered',
  place: here,
  unit,
  skills: [{ id: 'law', name: '懂法律' }],
  classes: [{ id: 'care', name: '照护' }],
  freeTimes: ['weekend'],
  consent: { at: before, wording: '2026-10', withdrawnAt: null },
  stays: [],
  number: 'BD20261012-ABCDEF',
  sentAt: before,
  confirmedAt: before,
  asked: null,
  timeline: [event],
}
export const pending: Registration = { ...registered, state: 'pending', number: null, confirmedAt: null }
export const returned: Registration = { ...pending, state: 'returned', asked: '请写单位' }

/** A unit in force since October, for which the member speaks. */
export const unitRegistered: UnitRegistration = {
  ...saved,
  _id: 'u_1',
  personId: 'p_member',
  openid: 'o_member',
  state: 'registered',
  place: here,
  unit,
  contact: { personId: 'p_member', openid: 'o_member', name: '周示例', phone: '13900000001' },
  offers: ['会议室'],
  takesOn: ['每月帮一次困难户'],
  number: 'DW20261012-ABCDEF',
  sentAt: before,
  confirmedAt: before,
  asked: null,
  timeline: [event],
}
export const unitPending: UnitRegistration = { ...unitRegistered, state: 'pending', number: null, confirmedAt: null }

/** A message as it stands beside the document: whom it is for, what it says. */
export const told = (id: string, to: { personId: string; openid: string | null }, said: Record<string, unknown>): unknown => ({
  id,
  kind: 'tell',
  to: { personId: to.personId, openid: to.openid },
  message: said.message,
  at: noon,
  about: {
    page: said.page ?? 'pages/registration/index',
    summary: said.summary ?? said.who ?? '周示例',
    place: said.place ?? '俄体村',
    who: said.who ?? '周示例',
    words: said.words ?? null,
    dueAt: null,
    placeId: said.placeId ?? '152221108200',
  },
})
export const deskPage = (communityId: string): string => `manage/desk/index?orgId=${communityId}`
export const person = { personId: 'p_member', openid: 'o_member', name: '周示例', phone: '13900000001' }
