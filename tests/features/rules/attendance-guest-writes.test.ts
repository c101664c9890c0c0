import { confirmHours } from '../../../cloudfunctions/features/attendance/confirming'
import { factsOf, isCancelled } from '../../../cloudfunctions/features/attendance/event-facts'
import { nameIdOf, provedGuest } from '../../../cloudfunctions/features/attendance/guest'
import { isUnknown } from '../../../cloudfunctions/features/attendance/record'
import { aRecord, attended, hour, person, secretary, worker } from '../support/attendance-builders'
import { noon } from '../support/builders'
import { codeOf, taken, writtenBy } from '../support/written'
import { call, confirmed, hours, later } from './attendance-told'

test('whoever let a guest in does not confirm them; another does, and the guest earns as a volunteer', () => {
  const guest = { ...person, personId: 'p_guest', openid: 'guest', guest: true as const }
  const entry = { key: 'k', at: noon, what: 'tickedIn' as const, by: { personId: 'p_worker', name: '李试用' }, text: null, minutes: null }
  const record = aRecord({ ...attended, person: guest, story: [entry] })
  expect(codeOf(confirmHours(record, { minutes: 60 }, call(worker)))).toBe('attendance.own_guest')
  expect(taken(confirmHours(record, { minutes: 60 }, call(secretary))).effects).toMatchObject([
    { people: [{ personId: 'p_guest', as: 'volunteer' }] },
    { to: { personId: 'p_guest' } },
  ])
  // Who only said when they went let nobody in; who ticked a registered member let in nobody unknown.
  expect(codeOf(confirmHours(aRecord({ ...record, story: [{ ...entry, what: 'tickedOut' }] }), { minutes: 60 }, call(worker)))).toBe(
    'taken',
  )
  expect(codeOf(confirmHours(aRecord({ ...record, person }), { minutes: 60 }, call(worker)))).toBe('taken')
})

test('somebody whose WeChat nobody knows earns nothing and is told nothing', () => {
  const unknown = aRecord({ ...attended, person: { personId: 't_1', openid: null, name: '钱示例', guest: true } })
  expect(taken(confirmHours(unknown, { minutes: 60 }, call(secretary))).effects).toEqual([])
  expect(['p_1', 't_1', 'g_1'].map((personId) => isUnknown({ personId }))).toEqual([false, true, true])
})

test('a proved number takes what was written under it, with its hours, but not those they confirmed themselves', () => {
  const guest = { personId: 't_1', openid: null, name: '钱示例', guest: true as const }
  const record = aRecord({ ...confirmed, person: guest })
  const proving = { from: 't_1', to: { personId: 'p_guest', openid: 'guest' } }
  const { next, effects } = provedGuest(record, proving, { now: later, inTheWay: false })
  expect(writtenBy(record, next)).toEqual({
    person: { ...guest, ...proving.to },
    story: [{ key: 't_1', at: later, what: 'linked', by: { personId: 'p_guest', name: '钱示例' }, text: null, minutes: null }],
  })
  expect(effects).toMatchObject([
    { id: 'sv_1_2', kind: 'outcome', source: 'sv_1_c1', people: [{ personId: 'p_guest', as: 'volunteer' }], minutes: 120 },
    { id: 'sv_1_2_1', kind: 'tell', to: { personId: 'p_guest' }, message: 'hoursConfirmed' },
  ])
  const waits = { hours: null, state: 'noted', waits: true }
  expect(provedGuest(record, proving, { now: later, inTheWay: true })).toMatchObject({ next: waits, effects: [] })
  const own = { ...proving, to: { personId: 'p_secretary', openid: 'secretary' } }
  expect(provedGuest(record, own, { now: later, inTheWay: false })).toMatchObject({ next: waits, effects: [] })
  const zero = aRecord({ ...record, hours: { ...hours, minutes: 0 } })
  expect(provedGuest(zero, proving, { now: later, inTheWay: false })).toMatchObject({ next: { hours: { minutes: 0 } }, effects: [] })
  expect(provedGuest(confirmed, proving, { now: later, inTheWay: false })).toEqual({ next: confirmed, effects: [] })
})

test('a record keeps of its event what its card shows; a name alone is one person at one event', () => {
  const place = { gridId: null, gridName: null, communityId: '152221108200', communityName: '俄体村', townshipName: '俄体镇', point: null }
  const facts = { _id: 'ev_1', text: '清扫河边', place, from: noon, until: noon + hour }
  expect(factsOf({ ...facts, serviceClass: null })).toMatchObject({ id: 'ev_1', classId: '', className: '', orgId: '152221108200' })
  const inGrid = { ...place, gridId: '152221108200001', gridName: '第1网格' }
  expect(factsOf({ ...facts, place: inGrid, serviceClass: { id: 'g', name: '治理' } })).toMatchObject({
    classId: 'g',
    className: '治理',
    orgId: '152221108200001',
    communityId: '152221108200',
  })
  expect([isCancelled({ state: 'closed' }), isCancelled({ state: 'open' })]).toEqual([true, false])
  expect(nameIdOf('ev_1', '钱 示例')).toBe(nameIdOf('ev_1', '钱示例'))
  expect(nameIdOf('ev_1', '钱示例')).not.toBe(nameIdOf('ev_2', '钱示例'))
  expect(nameIdOf('ev_1', '钱示例')).toMatch(/^g_/)
})
