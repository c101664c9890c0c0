import type { Outcome } from '../../../cloudfunctions/features/points/outcome'
import { priceAll } from '../../../cloudfunctions/features/points/price'
import { ruleFor, rulesAt, type Rule } from '../../../cloudfunctions/features/points/rules'
import { paidFor } from '../../../cloudfunctions/features/points/windows'
import { china, noon } from '../support/builders'
import { confirmed, editions, rule } from './points-builders'

/** Days of one rule, and what it pays by its caps: counted on paper. */
test.each<[Record<string, number>, [day: number | null, month: number | null, quarter: number | null], number]>([
  [{ 20261123: 12 }, [null, null, null], 12],
  [{ 20261123: 12 }, [10, null, null], 10],
  [{ 20261123: 10 }, [10, null, null], 10],
  [{ 20261123: 12, 20261124: 9 }, [10, null, null], 19],
  [{ 20261123: 12, 20261124: 9 }, [10, 15, null], 15],
  // The last day of one month and the first of the next do not share a month, but a quarter.
  [{ 20261031: 12, 20261101: 9 }, [null, 8, null], 16],
  [{ 20261031: 12, 20261101: 9 }, [null, 8, 10], 10],
  [{ 20260930: 12, 20261001: 9 }, [null, null, 10], 19],
  [{ 20261231: 12, 20270101: 9 }, [null, null, 10], 19],
  [{ 20260401: 4, 20260630: 4, 20260701: 4 }, [null, null, 6], 10],
])('%j with the caps %j pay %i', (days, [day, month, quarter], paid) => {
  expect(paidFor(days, { day, month, quarter })).toBe(paid)
})

const worth = (of: Rule, over: Partial<Outcome>) => priceAll(editions(of), confirmed(over)).map(({ worth: points }) => points)

test.each<[string, Partial<Rule>, Partial<Outcome>, number[]]>([
  ['an hour', {}, {}, [3]],
  ['nineteen minutes', {}, { minutes: 19 }, [0]],
  ['twenty minutes', {}, { minutes: 20 }, [1]],
  ['119 minutes', {}, { minutes: 119 }, [5]],
  ['no minutes', {}, { minutes: null }, [0]],
  ['minutes below none', {}, { minutes: -60 }, [0]],
  ['an event, however long', { per: 'event' }, { minutes: 600 }, [3]],
  ['what was agreed', { per: 'agreed' }, { points: 2 }, [2]],
  ['what was agreed beyond the rule', { per: 'agreed' }, { points: 30 }, [3]],
  ['what nobody agreed', { per: 'agreed' }, { points: null }, [0]],
  ['less than nothing agreed', { per: 'agreed' }, { points: -5 }, [0]],
  ['another office', {}, { people: [{ personId: 'p_1', as: 'worker' }] }, []],
  ['another kind', {}, { of: 'wishRealised' }, []],
  [
    'one person twice',
    {},
    {
      people: [
        { personId: 'p_1', as: 'member' },
        { personId: 'p_1', as: 'member' },
      ],
    },
    [3],
  ],
  [
    'two people',
    {},
    {
      people: [
        { personId: 'p_1', as: 'member' },
        { personId: 'p_2', as: 'member' },
      ],
    },
    [3, 3],
  ],
])('%s is worth as much', (_what, of, over, points) => expect(worth(rule(of), over)).toEqual(points))

test('a price says by which rule and for which day of the village', () => {
  const [priced] = priceAll(editions(rule({})), confirmed({ at: china('2026-11-24 00:00') }))
  expect(priced).toEqual({
    personId: 'p_1',
    rule: { of: 'hoursConfirmed', who: 'member', version: 7 },
    words: '参加服务',
    key: 'hoursConfirmed_member_7',
    day: '20261124',
    worth: 3,
    caps: { day: null, month: null, quarter: null },
  })
  expect(priceAll(editions(rule({})), confirmed({ at: china('2026-11-24 00:00') - 1 }))[0]?.day).toBe('20261123')
})

test('a rule holds from its first moment until the one of its end; an edition from its midnight on', () => {
  const dated = [rule({ from: noon, to: noon + 10 })]
  const at = (when: number) => ruleFor(dated, { of: 'hoursConfirmed', who: 'member' }, when) !== null
  expect([noon - 1, noon, noon + 9, noon + 10].map(at)).toEqual([false, true, true, false])
  const [first, second] = [rule({ version: 1 }), rule({ version: 2 })]
  const both = [
    { from: 0, values: { rules: [first] } },
    { from: noon, values: { rules: [second] } },
  ]
  expect([noon - 1, noon].map((when) => rulesAt(both, when)[0]?.version)).toEqual([1, 2])
})
