import { messageKinds } from '../../cloudfunctions/features/inbox/kinds/messages'
import { asksOf, fromOf } from '../../cloudfunctions/features/matters/assigning/asking-much'
import { asks } from '../../cloudfunctions/features/statistics/burden/asks'
import { isOver, loadAfter, nothingAsked, reckonWeek, type Told } from '../../cloudfunctions/features/statistics/burden/week'
import { shownOf, sourcesOf } from '../../cloudfunctions/features/statistics/burden/view'
import { defaultNumbers } from '../../cloudfunctions/features/settings/numbers'
import { effortOf, minutesOf, secondsOf } from '../../cloudfunctions/ground/effort'
import { usualNight } from '../../cloudfunctions/ground/time/night'
import { fc } from '../support/random'
import { aChain, anActor, china, noon } from './support/builders'

const week = { name: '20261123W', from: china('2026-11-23 00:00'), to: china('2026-11-30 00:00') }
const place = { communityId: '152221108200', communityName: '俄体村', townshipId: '152221108', townshipName: '俄体镇' }
const county = { level: 'county', orgId: '152221', name: '科右前旗' } as const
const about = { place, week, night: usualNight }

const told = (over: Partial<Told> = {}): Told => ({
  to: 'p_worker',
  kind: 'matterSubmitted',
  at: noon,
  text: '十个字的一条消息呀呀',
  page: 'pages/matter/index?id=m_1',
  trail: [],
  ...over,
})

test('a tap is 2 seconds, a written field 10, and 300 characters are read in a minute', () => {
  const effort = effortOf(['respond', 'answer'], 150)
  expect([effort, secondsOf(effort, defaultNumbers), minutesOf(effort, defaultNumbers)]).toEqual([
    { taps: 5, fields: 1, words: 150 },
    50,
    1,
  ])
  expect(minutesOf({ taps: 0, fields: 6, words: 0 }, defaultNumbers)).toBe(1)
  expect(minutesOf({ taps: 1, fields: 6, words: 0 }, defaultNumbers)).toBe(2)
  expect(secondsOf(effort, { burdenTapSeconds: 4, burdenFieldSeconds: 20, burdenReading: 150 })).toBe(100)
})

test('what an assignment asks counts each person once, and knows from which office it comes', () => {
  expect(asksOf('清一遍排水沟', ['p_1', 'p_2', 'p_1'], defaultNumbers)).toEqual({ people: 2, minutes: 1, taps: 5, fields: 1, words: 6 })
  const both = anActor({
    assignments: [
      { role: 'secretary', orgId: '152221108200', until: null },
      { role: 'townshipOfficer', orgId: '152221108', until: null },
    ],
  })
  expect(fromOf(aChain(), { actor: both, now: noon })).toMatchObject({ level: 'township', orgId: '152221108' })
})

test('a week counts what each was told in it, from whom, and what rang at night', () => {
  const night = [{ at: china('2026-11-24 23:00'), what: 'sent' }]
  const morning = [{ at: china('2026-11-25 08:00'), what: 'sent' }]
  const all = [
    told({ from: county }),
    told({ from: county, to: 'p_other', trail: night }),
    told({ trail: morning }),
    told({ kind: 'matterConfirmed' }),
    told({ kind: 'shopReminded', page: null }),
    told({ to: 'p_elsewhere' }),
    told({ at: week.from - 1 }),
    told({ at: week.to }),
  ]
  const reckoned = reckonWeek(all, ['p_worker', 'p_other', 'p_worker', 'p_idle'], about)
  expect(reckoned.people).toEqual([
    { personId: 'p_idle', ...nothingAsked },
    { personId: 'p_other', messages: 1, night: 1, tasks: 1, taps: 5, fields: 1, words: 10 },
    { personId: 'p_worker', messages: 4, night: 0, tasks: 2, taps: 10, fields: 2, words: 40 },
  ])
  expect(reckoned.sources.map(({ level, name, messages, tasks }) => [level, name, messages, tasks])).toEqual([
    ['county', '科右前旗', 2, 2],
    ['residents', '', 2, 1],
    ['system', '', 1, 0],
  ])
})

test('too much is more than the budget of any of the three, not as much', () => {
  const { burdenMessages: messages, burdenFields: fields } = defaultNumbers
  expect(isOver({ ...nothingAsked, messages }, defaultNumbers)).toBe(false)
  expect(isOver({ ...nothingAsked, messages: messages + 1 }, defaultNumbers)).toBe(true)
  expect(isOver({ ...nothingAsked, fields }, defaultNumbers)).toBe(false)
  expect(isOver({ ...nothingAsked, fields: fields + 1 }, defaultNumbers)).toBe(true)
  expect(isOver({ ...nothingAsked, taps: 2700 }, defaultNumbers)).toBe(false)
  expect(isOver({ ...nothingAsked, taps: 2701 }, defaultNumbers)).toBe(true)
  expect(isOver(loadAfter({ ...nothingAsked, messages }, effortOf([], 0)), defaultNumbers)).toBe(true)
})

test('what is shown is for one person, to one decimal; a place without people has none', () => {
  const { people, sources } = reckonWeek([told({ from: county }), told()], ['p_worker', 'p_other', 'p_idle'], about)
  expect(shownOf([{ people, sources }], defaultNumbers)).toEqual({
    people: 3,
    over: 0,
    each: { messages: 0.7, night: 0, tasks: 0.7, fields: 0.7, minutes: 0.2 },
  })
  expect(sourcesOf([{ people, sources }], defaultNumbers).map(({ level, tasks }) => [level, tasks])).toEqual([
    ['county', 1],
    ['residents', 1],
  ])
  expect(shownOf([], defaultNumbers)).toMatchObject({ people: 0, over: 0, each: { minutes: 0 } })
})

test('whatever was told, in whatever order: the sources and the people add up to the same', () => {
  const aTold = fc.record({
    to: fc.constantFrom('p_1', 'p_2', 'p_3', 'p_elsewhere'),
    kind: fc.constantFrom(...messageKinds),
    at: fc.integer({ min: week.from - 1000, max: week.to + 1000 }),
    text: fc.string({ maxLength: 60 }),
    page: fc.constantFrom(null, 'pages/matter/index?id=m_1', 'pages/inbox/index'),
    from: fc.constantFrom(null, county, { ...county, level: 'township', orgId: '152221108' } as const),
    trail: fc.constant([]),
  })
  fc.assert(
    fc.property(fc.array(aTold, { maxLength: 30 }), (all) => {
      const ids = ['p_1', 'p_2', 'p_3']
      const { people, sources } = reckonWeek(all, ids, about)
      for (const part of ['messages', 'tasks', 'taps', 'fields', 'words'] as const) {
        const sum = (rows: readonly { readonly [one in typeof part]: number }[]) => rows.reduce((whole, row) => whole + row[part], 0)
        expect(sum(sources)).toBe(sum(people))
      }
      expect(reckonWeek([...all].reverse(), [...ids].reverse(), about)).toEqual({ ...reckonWeek(all, ids, about) })
    }),
    { numRuns: 1000 },
  )
})

test('every message says what it asks, and what it asks can be walked', () => {
  expect(Object.keys(asks).sort()).toEqual([...messageKinds].sort())
  expect(asks.matterSubmitted).toEqual(['respond', 'answer'])
  expect(asks.matterConfirmed).toEqual([])
})
