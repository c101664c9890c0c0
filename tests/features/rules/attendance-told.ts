import type { member } from '../support/attendance-builders'
import { aRecord, attended, by, hour } from '../support/attendance-builders'
import { noon } from '../support/builders'

export const later = noon + 3 * hour
export const line = (what: string, actor: typeof member, over: object = {}) => ({
  key: 'key-1',
  at: later,
  what,
  by: { personId: actor._id, name: actor.name },
  text: null,
  minutes: null,
  ...over,
})
export const call = (actor: typeof member, now = later) => by(actor, now, 'key-1')
const secretarySays = { personId: 'p_secretary', openid: 'secretary', name: '刘示例' }
export const hours = { minutes: 120, n: 1, at: noon + 2 * hour, by: { ...secretarySays, as: 'secretary' as const }, said: null }
export const confirmed = aRecord({ ...attended, hours })
export const objected = aRecord({ ...confirmed, objection: { at: later, text: '我九点就到了', open: true } })

export const outcome = (n: number, minutes: number, over: object = {}) => ({
  kind: 'outcome',
  of: 'hoursConfirmed',
  source: `sv_1_c${n}`,
  orgId: '152221108200',
  title: '社区治理',
  page: null,
  people: [{ personId: 'p_member', as: 'member' }],
  minutes,
  points: null,
  takenBack: null,
  ...over,
})
export const tell = (message: string, words: string, over: object = {}) => ({
  kind: 'tell',
  to: { personId: 'p_member', openid: 'member' },
  message,
  at: later,
  about: { page: 'member/service-card/index', who: '刘示例', words, summary: '清扫河边', place: '俄体村', dueAt: null },
  ...over,
})
