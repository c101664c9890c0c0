import { saveRules, showRules } from '../../../cloudfunctions/features/points/editions'
import { defaultRules, type Rule } from '../../../cloudfunctions/features/points/rules'
import type {} from '../../../cloudfunctions/features/points/account'
import type { Role } from '@/contract/words'
import type {} from '../../../cloudfunctions/features/grid/org'
import { anActor, china, noon } from '../support/builders'
import { codeOf, taken } from '../support/written'

const holding = (role: Role, orgId: string, until: number | null = null) =>
  anActor({ _id: 'p_x', name: '吴示例', assignments: [{ role, orgId, until }] })
const county = holding('countyOfficer', '152221')
const call = (actor = county, now = noon, key = 'key-1') => ({ actor, now, key, print: 'print' })
const rule: Rule = {
  of: 'wishRealised',
  who: 'member',
  points: 8,
  per: 'event',
  caps: { day: null, month: null, quarter: null },
  words: '微心愿',
  from: null,
  to: null,
  version: 3,
}
const { version: _version, ...planned } = rule
const none = { editions: [], version: 4 }
const tomorrow = china('2026-11-24 00:00')

test.each([
  ['today’s midnight', china('2026-11-23 00:00'), 'points.from_wrong'],
  ['tomorrow’s midnight', tomorrow, 'taken'],
  ['a minute after it', tomorrow + 60_000, 'points.from_wrong'],
])('new rules begin at %s: %s', (_when, from, outcome) => {
  expect(codeOf(saveRules(none, { rules: [planned], from, note: undefined }, call()))).toBe(outcome)
})

test('five minutes before midnight it is too late for the next one: a warm instance does not know yet', () => {
  const late = (now: number) => codeOf(saveRules(none, { rules: [planned], from: tomorrow, note: undefined }, call(county, now)))
  expect([late(tomorrow - 300_001), late(tomorrow - 300_000)]).toEqual(['taken', 'points.from_wrong'])
})

test('the county alone saves rules, once; an edition says who, when and why, and leaves a line', () => {
  const saving = { rules: [planned], from: tomorrow, note: '试行' }
  expect(codeOf(saveRules(none, saving, call(holding('townshipOfficer', '152221108'))))).toBe('points.not_yours')
  const decided = taken(saveRules(none, saving, call()))
  expect(decided?.next.editions).toEqual([
    {
      from: tomorrow,
      at: noon,
      by: { personId: 'p_x', name: '吴示例' },
      note: '试行',
      key: 'p_x/key-1',
      values: { rules: [{ ...planned, version: 5 }] },
    },
  ])
  expect(decided?.effects).toMatchObject([
    {
      id: 'points_5_audit',
      line: { at: noon, what: 'settingsChanged', orgId: '152221', by: { personId: 'p_x', role: 'countyOfficer' } },
    },
  ])
  const changes = JSON.stringify(decided?.effects)
  expect(changes).toContain('在职党员 · ')
  expect(changes).toContain('每次 10 分')
  expect(changes).toContain('每次 8 分，微心愿')
  expect(taken(saveRules({ editions: decided?.next.editions ?? [], version: 5 }, saving, call()))).toBeNull()
})

test('a rule that stays as it was keeps its version; one that changes in anything gets a new one', () => {
  const editions = [{ from: 0, at: 0, by: { personId: 'p', name: '' }, note: null, key: 'k', values: { rules: [rule] } }]
  const saved = (over: Partial<Rule>) =>
    taken(
      saveRules({ editions, version: 8 }, { rules: [{ ...planned, ...over }], from: tomorrow, note: undefined }, call()),
    )?.next.editions.at(-1)?.values.rules[0]?.version
  expect(saved({})).toBe(3)
  const changes: Partial<Rule>[] = [
    { points: 9 },
    { per: 'hour' },
    { who: 'volunteer' },
    { of: 'hoursConfirmed' },
    { words: '别的' },
    { from: noon },
    { to: noon },
    { caps: { day: 1, month: null, quarter: null } },
    { caps: { day: null, month: 1, quarter: null } },
    { caps: { day: null, month: null, quarter: 1 } },
  ]
  expect(changes.map(saved)).toEqual(changes.map(() => 9))
})

test('the page of rules: the example until the county has set its own, what is planned, what one may do', () => {
  const townships = [{ _id: '152221108', name: '俄体镇' }]
  const fresh = showRules([], { actor: county, now: noon, townships })
  expect(fresh).toMatchObject({
    example: true,
    planned: null,
    earliest: tomorrow,
    can: ['save', 'preview'],
    townships: [{ id: '152221108', name: '俄体镇' }],
  })
  expect([fresh.inForce.length, fresh.draft.length]).toEqual([defaultRules.length, defaultRules.length])
  const editions = taken(saveRules(none, { rules: [planned], from: tomorrow, note: undefined }, call()))?.next.editions ?? []
  const stranger = anActor()
  expect(showRules(editions, { actor: stranger, now: noon, townships: [] })).toMatchObject({
    example: true,
    planned: { from: tomorrow, rules: [planned] },
    draft: [planned],
    can: [],
  })
  expect(showRules(editions, { actor: stranger, now: tomorrow, townships: [] })).toMatchObject({
    example: false,
    planned: null,
    inForce: [{ points: 8, version: 5 }],
  })
})
