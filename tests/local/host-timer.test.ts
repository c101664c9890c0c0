import { indexes } from '../../cloudfunctions/platform/indexes'
import { durationOf } from '../../cloudfunctions/local/clock'
import { openDatabase } from '../../cloudfunctions/local/database/database'
import { readCron } from '../../cloudfunctions/local/timer/cron'
import { dueAfter, nextStop } from '../../cloudfunctions/local/timer/due'

const at = (china: string) => Date.parse(`${china}+08:00`)

test.each([
  ['0 * * * * * *', '2026-11-23T09:20:00', true],
  ['0 * * * * * *', '2026-11-23T09:20:01', false],
  ['0 0 9 * * * *', '2026-11-23T09:00:00', true],
  ['0 0 9 * * * *', '2026-11-23T17:00:00', false],
  ['0 */5 * * * * *', '2026-11-23T09:15:00', true],
  ['0 */5 * * * * *', '2026-11-23T09:16:00', false],
  ['0 2/10 * * * * *', '2026-11-23T09:32:00', true],
  ['0 30 8-17 * * MON-FRI *', '2026-11-23T08:30:00', true],
  ['0 30 8-17 * * MON-FRI *', '2026-11-22T08:30:00', false],
  ['0 0 0 1,15 * * *', '2026-11-15T00:00:00', true],
  ['0 0 0 1,15 * MON *', '2026-11-15T00:00:00', true],
  ['0 0 0 1,15 * MON *', '2026-11-16T00:00:00', true],
  ['0 0 0 1,15 * MON *', '2026-11-17T00:00:00', false],
  ['0 59 23 31 12 * *', '2026-12-31T23:59:00', true],
  ['0 0 0 1 JAN * 2027', '2027-01-01T00:00:00', true],
  ['0 0 0 1 JAN * 2027', '2028-01-01T00:00:00', false],
])('the timer %s at %s in China: %s', (cron, moment, isDue) => {
  expect(readCron(cron)(at(moment))).toBe(isDue)
})

test.each(['* * * * *', '0 61 * * * * *', '0 x * * * * *', '0 */0 * * * * *', '0 0 0 ? * MON *', '0 0 0 L * * *', ''])(
  '%p is no timer',
  (cron) => {
    expect(() => readCron(cron)).toThrow()
  },
)

test.each([
  ['3d', 259_200_000],
  ['3h', 10_800_000],
  ['20m', 1_200_000],
  ['0m', 0],
  ['3', null],
  ['3w', null],
  ['-1d', null],
  ['999999d', null],
  ['', null],
])('%p lasts %p ms', (text, expected) => {
  expect(durationOf(text)).toBe(expected)
})

test('what comes due next is known by the indexes that begin with such a field, in any collection', () => {
  const declared = {
    matters: [{ name: 'wake', fields: [['wakeAt', 1]] as const }],
    messages: [
      {
        name: 'due',
        fields: [
          ['dueAt', 1],
          ['_id', 1],
        ] as const,
      },
    ],
    people: [{ name: 'name', fields: [['name', 1]] as const }],
  }
  const database = openDatabase({ file: ':memory:', indexes: declared, now: Date.now })
  const next = dueAfter(database, declared)
  expect(next(0)).toBeNull()
  database.insertMany('matters', [{ wakeAt: 300 }, { wakeAt: null }])
  database.insertMany('messages', [{ dueAt: 200 }, { dueAt: 500 }])
  database.insertMany('people', [{ dueAt: 100 }])
  expect([0, 199, 200, 300, 500].map(next)).toEqual([200, 200, 300, 500, null])
  database.close()
})

test('whatever comes due by itself in the product is among them', () => {
  const byItself = Object.entries(indexes).flatMap(([collection, declared]) =>
    declared
      .filter(({ name }) => ['effects', 'wake', 'due'].includes(name))
      .map(({ fields: [first] }) => ({ collection, field: first?.[0] ?? '' })),
  )
  expect(byItself.length).toBeGreaterThan(20)
  const database = openDatabase({ file: ':memory:', indexes, now: Date.now })
  byItself.forEach(({ collection, field }, at) => database.insertMany(collection, [{ [field]: at + 1 }]))
  const next = dueAfter(database, indexes)
  expect(byItself.map((_, at) => next(at))).toEqual(byItself.map((_, at) => at + 1))
  database.close()
})

const ten = at('2026-11-24T10:00:00')
test.each([
  ['the minute after something came due', at('2026-11-24T11:20:30'), 'a minute', at('2026-11-24T11:21:00')],
  ['the very minute', at('2026-11-24T11:20:00'), 'a minute', at('2026-11-24T11:20:00')],
  ['midnight, when nothing does before', at('2026-11-25T09:00:00'), 'a minute', at('2026-11-25T00:00:00')],
  ['midnight, when nothing does at all', null, 'a minute', at('2026-11-25T00:00:00')],
  ['not so soon on a long journey', at('2026-11-24T10:01:00'), 'an hour', at('2026-11-24T11:00:00')],
  ['the end of the journey', at('2026-12-01T10:00:00'), 'two days', at('2026-11-26T10:00:00')],
] as const)('the next stop is %s', (_what, due, gap, expected) => {
  const gaps = { 'a minute': 60_000, 'an hour': 3_600_000, 'two days': 2 * 86_400_000 }
  expect(nextStop(ten, { due, gap: gaps[gap], target: at('2026-11-26T10:00:00') })).toBe(expected)
})
