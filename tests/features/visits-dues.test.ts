import type { DueRule, DueState } from '@/contract/words-visits'
import { rulesFrom } from '../../cloudfunctions/features/households/due-rules'
import { closed, dueToday, excused, nextDueOf, openDues, reckoned, reopened } from '../../cloudfunctions/features/households/dues'
import type { Care, Due, Household } from '../../cloudfunctions/features/households/household'
import { day, midnightOf } from '../../cloudfunctions/ground/time/beijing'
import { fc } from '../support/random'
import { china, noon } from './support/builders'

const figures = { visitHighDays: 7, visitKeyDays: 30, visitGeneralDays: 90, visitOrdinaryDays: 180, visitGracePercent: 33 }
const rules = rulesFrom(figures)
const begin = midnightOf(noon)
const inDays = (days: number): number => begin + days * day
const far = noon + 400 * day

type Visited = Pick<Household, 'state' | 'cares' | 'dues'>
const care = (level: Care['level'], until = far): Care => ({ factId: `f_${level}`, level, until, asOf: 1 })
const aHousehold = (cares: readonly Care[] = [], { cause = null, now = noon }: { cause?: string | null; now?: number } = {}): Visited => {
  const bare: Visited = { state: 'lived', cares, dues: [] }
  return { ...bare, dues: reckoned(bare, { rules, cause, now }) }
}
const said = (dues: readonly Due[]): readonly (readonly [DueRule, DueState, number])[] =>
  dues.map(({ rule, state, at }) => [rule, state, (at - begin) / day])

test('the rules are those of practice: weekly, monthly, quarterly, twice a year, and what is new the same day', () => {
  expect(rules).toEqual({
    change: { every: 0, grace: 0 },
    high: { every: 7, grace: 2 },
    key: { every: 30, grace: 9 },
    general: { every: 90, grace: 29 },
    ordinary: { every: 180, grace: 59 },
  })
})

test.each<[string, readonly Care[], string | null, readonly (readonly [DueRule, number])[]]>([
  ['nothing known of it', [], null, [['ordinary', 180]]],
  [
    'frail',
    [care('high')],
    'e_1',
    [
      ['change', 0],
      ['high', 7],
      ['ordinary', 180],
    ],
  ],
  [
    'key',
    [care('key')],
    'e_1',
    [
      ['change', 0],
      ['key', 30],
      ['ordinary', 180],
    ],
  ],
  [
    'general',
    [care('general')],
    null,
    [
      ['general', 90],
      ['ordinary', 180],
    ],
  ],
  ['what has ended', [care('high', noon - 1)], null, [['ordinary', 180]]],
  [
    'what ends a moment from now',
    [care('high', noon + 1)],
    null,
    [
      ['high', 7],
      ['ordinary', 180],
    ],
  ],
])('a household with %s is due', (_what, cares, cause, dues) => {
  expect(openDues(aHousehold(cares, { cause }), noon).map(({ rule, at }) => [rule, (at - begin) / day])).toEqual(dues)
})

test('nobody visits an empty house, nor one that was left', () => {
  for (const state of ['empty', 'left'] as const) {
    const household = { ...aHousehold([care('high')]), state }
    expect([openDues(household, noon), nextDueOf(household)]).toEqual([[], null])
    expect(reckoned(household, { rules, cause: 'e_9', now: noon })).toEqual([])
  }
})

test.each<[string, number, readonly (readonly [DueRule, DueState, number])[]]>([
  [
    'the day before its window',
    4,
    [
      ['high', 'open', 7],
      ['ordinary', 'open', 180],
    ],
  ],
  [
    'the first day of its window',
    5,
    [
      ['high', 'done', 7],
      ['high', 'open', 12],
      ['ordinary', 'open', 180],
    ],
  ],
  [
    'its day',
    7,
    [
      ['high', 'done', 7],
      ['high', 'open', 14],
      ['ordinary', 'open', 180],
    ],
  ],
  [
    'the last day before the next one',
    13,
    [
      ['high', 'done', 7],
      ['high', 'open', 20],
      ['ordinary', 'open', 180],
    ],
  ],
  [
    'the day of the next one',
    14,
    [
      ['high', 'passed', 7],
      ['high', 'done', 14],
      ['high', 'open', 21],
      ['ordinary', 'open', 180],
    ],
  ],
])('a contact on %s', (_when, on, dues) => {
  expect(said(closed(aHousehold([care('high')]).dues, { day: inDays(on), by: 'v_1' }))).toEqual(dues)
})

test('one contact closes everything that is due in its window, and the same contact again nothing', () => {
  const household = aHousehold([care('high'), care('key')], { cause: 'e_1' })
  const touch = { day: inDays(25), by: 'v_1' }
  const once = closed(household.dues, touch)
  expect(once.filter(({ end }) => end?.by === 'v_1').map(({ rule, at }) => [rule, (at - begin) / day])).toEqual([
    ['high', 21],
    ['key', 30],
  ])
  expect(closed(once, touch)).toBe(once)
})

test('a contact that is written down late closes the due that it belonged to, and what was passed over after it comes anew', () => {
  const later = reckoned(aHousehold([care('high')]), { rules, cause: null, now: inDays(22) + 1 })
  expect(said(later).slice(0, 3)).toEqual([
    ['high', 'passed', 7],
    ['high', 'passed', 14],
    ['high', 'open', 21],
  ])
  expect(said(closed(later, { day: inDays(8), by: 'v_1' })).slice(0, 2)).toEqual([
    ['high', 'done', 7],
    ['high', 'open', 15],
  ])
})

test('a day that was put right: what it had closed is open again', () => {
  const household = aHousehold([care('high')])
  const wrong = closed(household.dues, { day: inDays(7), by: 'v_1' })
  expect(said(reopened(wrong, 'v_1'))).toEqual(said(household.dues))
  const twice = closed(wrong, { day: inDays(14), by: 'v_2' })
  expect(said(reopened(twice, 'v_1')).slice(0, 2)).toEqual([
    ['high', 'passed', 7],
    ['high', 'done', 14],
  ])
})

test('excused with a reason, and only what is due today; the next one comes in its turn', () => {
  const household = aHousehold([care('high')], { cause: 'e_1' })
  const at = inDays(8) + 5
  const dues = excused(household, { by: 'p_1/key', why: 'away', now: at })
  expect(said(dues)).toEqual([
    ['change', 'passed', 0],
    ['high', 'excused', 7],
    ['high', 'open', 14],
    ['ordinary', 'open', 180],
  ])
  expect(dues[1]?.end).toEqual({ on: inDays(8), by: 'p_1/key', why: 'away' })
  expect(excused({ ...household, dues }, { by: 'p_1/key', why: 'away', now: at })).toBe(dues)
})

test('what is new is due once, is passed over after a week, and does not come again', () => {
  const household = aHousehold([care('key')], { cause: 'e_1' })
  expect(dueToday(household, noon).map(({ rule }) => rule)).toEqual(['change'])
  expect(dueToday(household, inDays(7) - 1).map(({ rule }) => rule)).toEqual(['change'])
  expect(dueToday(household, inDays(7))).toEqual([])
  const again = reckoned(household, { rules, cause: 'e_1', now: noon })
  expect(again).toEqual(household.dues)
  const another = reckoned({ ...household, dues: closed(household.dues, { day: begin, by: 'v_1' }) }, { rules, cause: 'e_2', now: noon })
  expect(another.filter(({ rule, state }) => rule === 'change' && state === 'open')).toHaveLength(1)
})

test('a change of rules keeps where each due began, and twice is the same', () => {
  const household = aHousehold([care('key')])
  const stricter = { rules: rulesFrom({ ...figures, visitKeyDays: 14 }), cause: null, now: noon + day }
  const dues = reckoned(household, stricter)
  expect(said(dues)).toEqual([
    ['key', 'open', 14],
    ['ordinary', 'open', 180],
  ])
  expect(reckoned({ ...household, dues }, stricter)).toEqual(dues)
})

test('the next day is the earliest; a reason that ends before its day is none', () => {
  expect(nextDueOf(aHousehold([care('high')]))).toBe(inDays(7))
  expect(nextDueOf(aHousehold([care('high', inDays(7))]))).toBe(inDays(180))
})

type Deed =
  | { readonly do: 'visit'; readonly daysAgo: number }
  | { readonly do: 'correct'; readonly daysAgo: number }
  | { readonly do: 'excuse' }
  | { readonly do: 'care'; readonly level: Care['level']; readonly days: number }
  | { readonly do: 'state'; readonly state: Household['state'] }
  | { readonly do: 'rules'; readonly every: number }

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('visit' as const), daysAgo: fc.nat(40) }),
  fc.record({ do: fc.constant('correct' as const), daysAgo: fc.nat(40) }),
  fc.record({ do: fc.constant('excuse' as const) }),
  fc.record({ do: fc.constant('care' as const), level: fc.constantFrom('high' as const, 'key', 'general'), days: fc.nat(60) }),
  fc.record({ do: fc.constant('state' as const), state: fc.constantFrom('lived' as const, 'seasonal', 'empty', 'left') }),
  fc.record({ do: fc.constant('rules' as const), every: fc.integer({ min: 1, max: 120 }) }),
)

interface Life {
  readonly household: Visited
  readonly rules: typeof rules
  readonly visits: number
}

const live = (life: Life, done: Deed, now: number): Life => {
  const { household } = life
  const from = (dues: readonly Due[]): Life => ({ ...life, household: { ...household, dues } })
  const anew = (next: Visited, by: typeof rules, cause: string | null): Life => ({
    ...life,
    rules: by,
    household: { ...next, dues: reckoned(next, { rules: by, cause, now }) },
  })
  const on = midnightOf(now) - ('daysAgo' in done ? done.daysAgo * day : 0)
  if (done.do === 'visit') return { ...from(closed(household.dues, { day: on, by: `v_${String(life.visits)}` })), visits: life.visits + 1 }
  if (done.do === 'correct') {
    const by = `v_${String(life.visits - 1)}`
    return from(closed(reopened(household.dues, by), { day: on, by }))
  }
  if (done.do === 'excuse') return from(excused(household, { by: `c_${String(now)}`, why: 'away', now }))
  if (done.do === 'state') return anew({ ...household, state: done.state }, life.rules, null)
  if (done.do === 'rules') return anew(household, rulesFrom({ ...figures, visitHighDays: done.every }), null)
  const cares = [...household.cares.filter(({ level }) => level !== done.level), care(done.level, now + done.days * day)]
  return anew({ ...household, cares }, life.rules, done.level === 'general' ? null : `e_${String(now)}`)
}

test('whatever happens, every due has one state, of each rule at most one is open, and none is doubled', () => {
  const history = fc.array(fc.tuple(deed, fc.nat(45)), { maxLength: 40 })
  fc.assert(
    fc.property(history, (deeds) => {
      let life: Life = { household: aHousehold(), rules, visits: 0 }
      let now = noon
      for (const [done, days] of deeds) {
        now += days * day
        life = live(life, done, now)
        const { dues } = life.household
        const ofRules = Object.keys(rules).map((rule) => dues.filter((due) => due.rule === rule))
        const rising = ofRules.every((own) => own.every(({ n }, at) => n > (own[at - 1]?.n ?? 0)))
        const onlyLastOpen = ofRules.every((own) => own.slice(0, -1).every(({ state }) => state !== 'open'))
        const ended = dues.every(({ state, end }) => (end !== null) === (state === 'done' || state === 'excused'))
        expect({ rising, onlyLastOpen, ended }).toEqual({ rising: true, onlyLastOpen: true, ended: true })
        const lived = life.household.state === 'lived' || life.household.state === 'seasonal'
        expect(openDues(life.household, now).some(({ rule }) => rule === 'ordinary')).toBe(lived)
      }
    }),
    { numRuns: 1000 },
  )
})

test('a day counts as the calendar of China shows it', () => {
  const household = aHousehold([], { now: china('2026-11-23 00:00') })
  expect(household.dues.map(({ from }) => from)).toEqual([china('2026-11-23 00:00')])
  expect(aHousehold([], { now: china('2026-11-22 23:59') }).dues.map(({ from }) => from)).toEqual([china('2026-11-22 00:00')])
})
