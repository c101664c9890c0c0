import type { Actor } from '../../../cloudfunctions/features/actor/actor'
import type { Attending } from '../../../cloudfunctions/features/attendance/attending'
import { emptyRecord, settled, type Decided, type EventFacts, type ServiceRecord } from '../../../cloudfunctions/features/attendance/record'
import { anActor, noon } from './builders'
import type { Call } from '../../../cloudfunctions/features/actor/act'

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** Monday 10:00 to 12:00. */
export const event: EventFacts = {
  id: 'ev_1',
  text: '清扫河边',
  classId: 'governance',
  className: '社区治理',
  orgId: '152221108200',
  communityId: '152221108200',
  communityName: '俄体村',
  from: noon,
  until: noon + 2 * hour,
}
const holding = (role: Actor['assignments'][number]['role'], orgId: string) => [{ role, orgId, until: null }]
export const member = anActor({ _id: 'p_member', openid: 'member', name: '周示例', assignments: holding('member', '152221108200') })
export const secretary = anActor({
  _id: 'p_secretary',
  openid: 'secretary',
  name: '刘示例',
  assignments: holding('secretary', '152221108200'),
})
export const worker = anActor({
  _id: 'p_worker',
  openid: 'worker',
  name: '李试用',
  assignments: holding('fullTimeWorker', '152221108200002'),
})
export const elsewhere = anActor({ _id: 'p_other', openid: 'other', name: '王示例', assignments: holding('secretary', '152221108201') })
export const township = anActor({
  _id: 'p_township',
  openid: 'township',
  name: '陈示例',
  assignments: holding('townshipOfficer', '152221108'),
})

let keys = 0
export const by = (actor: Actor, now: number, key = `key-${(keys += 1)}`): Call => ({ actor, now, key })

export const person = { personId: 'p_member', openid: 'member', name: '周示例' }
export const scan = (over: Partial<Attending> = {}): Attending => ({ way: 'arrive', at: noon, how: 'scan', presence: null, event, ...over })
export const mark = (at: number) => ({ at, how: 'scan' as const, key: `k${at}` })

export const aRecord = (over: Partial<ServiceRecord> = {}): ServiceRecord => ({
  _id: 'sv_1',
  version: 1,
  change: 'c',
  effects: [],
  effectsDueAt: null,
  ...settled({ ...emptyRecord(event, person), ...over }),
})
export const attended = aRecord({ arrived: mark(noon), left: mark(noon + 2 * hour) })

/** The record as the next call finds it. */
export const after = (record: ServiceRecord, decided: Decided<string>): ServiceRecord => {
  if (!decided.ok) throw new Error(decided.code)
  return { ...record, ...decided.value.next, version: record.version + 1 }
}
export const effectsOf = (decided: Decided<string>) => (decided.ok ? decided.value.effects : [])
export const outcomes = (decided: Decided<string>) => effectsOf(decided).flatMap((effect) => (effect.kind === 'outcome' ? [effect] : []))
export const told = (decided: Decided<string>) =>
  effectsOf(decided).flatMap((effect) => (effect.kind === 'tell' ? [[effect.to.personId, effect.message]] : []))
