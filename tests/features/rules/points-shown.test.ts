import { overviewsFor, compared, perThousand } from '../../../cloudfunctions/features/points/by-org'
import { firstCarried, pageBelow, pageOfEntries, waysFor } from '../../../cloudfunctions/features/points/mine'
import type { Rule } from '../../../cloudfunctions/features/points/rules'
import { storyOf } from '../../../cloudfunctions/features/points/story'
import type { Entry } from '../../../cloudfunctions/features/points/account'
import type { Role } from '@/contract/words'
import type { Org } from '../../../cloudfunctions/features/grid/org'
import { anActor, noon } from '../support/builders'

const holding = (role: Role, orgId: string, until: number | null = null) =>
  anActor({ _id: 'p_x', name: '吴示例', assignments: [{ role, orgId, until }] })
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

test.each<[Role, string[]]>([
  ['fullTimeWorker', ['worker', 'resident']],
  ['member', ['member', 'resident']],
  ['volunteer', ['volunteer', 'resident']],
  ['secretary', ['resident']],
  ['countyOfficer', ['resident']],
])('a %s earns as %j', (role, parts) => {
  const rules = (['worker', 'member', 'volunteer', 'resident'] as const).map((who) => ({ ...rule, who }))
  const ways = (until: number | null) => waysFor(rules, holding(role, '152221108200002', until), noon).map(({ who }) => who)
  expect(ways(null).sort()).toEqual([...parts].sort())
  expect(ways(noon)).toEqual(['resident'])
})

test('a way to earn is shown while its rule holds', () => {
  const shown = (from: number | null, to: number | null) => waysFor([{ ...rule, who: 'resident', from, to }], anActor(), noon).length
  expect([shown(null, null), shown(noon, null), shown(noon + 1, null), shown(null, noon), shown(null, noon + 1)]).toEqual([1, 1, 0, 0, 1])
})

const entry = (number: number, over: Partial<Entry> = {}): Entry => ({
  id: `e_${number}`,
  number,
  at: noon,
  kind: 'earned',
  amount: 2,
  outcomeId: null,
  rule: null,
  title: '题',
  words: '话',
  reverses: null,
  carried: 0,
  ...over,
})

test('pages of twenty lines, newest first', () => {
  expect(pageBelow(45, undefined)).toEqual({ from: 26, to: 45 })
  expect(pageBelow(45, '26')).toEqual({ from: 6, to: 25 })
  expect(pageBelow(45, '6')).toEqual({ from: 1, to: 5 })
  expect(['nonsense', '999', ''].map((after) => pageBelow(45, after).to)).toEqual([45, 45, 45])
  const entries = [4, 6, 5, 7].map((number) => entry(number))
  const page = pageOfEntries(entries, { from: 5, to: 6 })
  expect([page.rows.map(({ number }) => number), page.next]).toEqual([[6, 5], '5'])
  expect(page.rows[0]).toEqual({ id: 'e_6', number: 6, at: noon, kind: 'earned', amount: 2, title: '题', words: '话' })
  expect(pageOfEntries(entries, { from: 1, to: 4 }).next).toBeNull()
  expect([firstCarried({ recent: [entry(6)], count: 9 }), firstCarried({ recent: [], count: 9 })]).toEqual([6, 10])
})

test('the story of a line: its outcome, the rule as it stood, what reverses it and what it reverses', () => {
  const one = entry(1, { outcomeId: 'oc_1', rule: { of: 'wishRealised', who: 'member', version: 3 } })
  const reversal = entry(2, { id: 'e_1_r', reverses: 'e_1', outcomeId: 'oc_1' })
  const outcome = {
    _id: 'oc_1',
    of: 'wishRealised',
    source: 's',
    at: noon,
    orgId: '152221108200',
    title: '微心愿',
    page: 'x',
    by: { personId: 'p', as: 'household' },
    people: [],
    minutes: null,
    points: null,
    takenBack: null,
    townshipId: '152221108',
    communityId: '152221108200',
    recordedAt: noon,
    struck: [{ personId: 'p_2', at: noon, why: '自家' }],
  } as const
  const behind = { personId: 'p_1', outcome, around: [one, reversal, entry(3)], editions: [{ from: 0, values: { rules: [rule] } }] }
  expect(storyOf(one, behind)).toMatchObject({
    entry: { id: 'e_1' },
    event: { of: 'wishRealised', title: '微心愿', confirmedBy: 'household', takenBack: null },
    rule: { points: 8, version: 3 },
    gift: null,
    related: [{ id: 'e_1_r' }],
  })
  expect(storyOf(reversal, { ...behind, personId: 'p_2' })).toMatchObject({
    event: { takenBack: { why: '自家' } },
    rule: null,
    related: [{ id: 'e_1' }],
  })
  const gift = entry(4, { kind: 'given', other: { personId: 'p_9', name: '乙' } })
  expect(storyOf(gift, { ...behind, outcome: null })).toMatchObject({
    event: null,
    rule: null,
    gift: { name: '乙', at: noon },
    related: [],
  })
})

const org = (_id: string, level: Org['level'], over: Partial<Org> = {}): Org => ({
  _id,
  name: '俄体村委会',
  level,
  parentId: null,
  hasChildren: true,
  staff: [],
  ...over,
})

test('communities beside each other, in the order of their codes, for each thousand who live there', () => {
  const places = [org('152221108201', 'community', { residents: 400 }), org('152221108200', 'community'), org('152221108', 'township')]
  expect(compared(places, new Map([['152221108201', 3]]))).toEqual([
    { orgId: '152221108200', name: '俄体村', outcomes: 0, residents: null, perThousand: null },
    { orgId: '152221108201', name: '俄体村', outcomes: 3, residents: 400, perThousand: 7.5 },
  ])
  expect([perThousand(1, 3000), perThousand(5, 0), perThousand(5, null)]).toEqual([0.3, null, null])
})

test('whoever answers for a place as a whole compares within its township', () => {
  const of = (role: Role, orgId: string, until: number | null = null) => overviewsFor(holding(role, orgId, until), noon)
  expect(of('secretary', '152221108200')).toEqual(['152221108'])
  expect(of('townshipOfficer', '152221108')).toEqual(['152221108'])
  expect(of('countyOfficer', '152221')).toEqual(['152221'])
  expect([of('fullTimeWorker', '152221108200002'), of('secretary', '152221108200', noon)]).toEqual([[], []])
})
