import { fc } from '../support/random'
import { dueAfter, isWorkingDay } from '../../cloudfunctions/features/settings/calendar'
import { defaults } from '../../cloudfunctions/features/settings/defaults'
import type { Limit } from '../../cloudfunctions/features/settings/limits'
import { china } from './support/builders'

const due = (from: string, limit: Limit) => dueAfter(china(from), limit, defaults.workday)

test.each([
  ['a Monday', '2026-11-23', true],
  ['a Sunday', '2026-11-22', false],
  ['National Day, published', '2026-10-01', false],
  ['a make-up Saturday, published', '2026-10-10', true],
  ['a bridge day of Spring Festival, published', '2026-02-20', false],
  ['New Year of a year not yet published', '2031-01-01', false],
  ['National Day of a year not yet published', '2031-10-02', false],
  ['a weekday of a year not yet published', '2031-10-08', true],
  ['a Saturday of a year not yet published', '2031-10-11', false],
])('%s (%s) is a working day: %s', (_what, date, works) => {
  expect(isWorkingDay(china(`${date} 00:00`))).toBe(works)
  expect(isWorkingDay(china(`${date} 23:59`))).toBe(works)
})

test.each<[string, string, Limit, string]>([
  ['hours run day and night', '2026-11-23 23:30', { hours: 2 }, '2026-11-24 01:30'],
  ['two working hours in the morning', '2026-11-23 09:00', { workingHours: 2 }, '2026-11-23 11:00'],
  ['over the lunch break', '2026-11-23 11:30', { workingHours: 2 }, '2026-11-23 16:00'],
  ['over night', '2026-11-23 17:00', { workingHours: 2 }, '2026-11-24 10:00'],
  ['asked before opening', '2026-11-23 06:00', { workingHours: 2 }, '2026-11-23 10:30'],
  ['asked on Friday night, over the weekend', '2026-11-20 21:00', { workingHours: 2 }, '2026-11-23 10:30'],
  ['one working day', '2026-11-23 10:00', { workingDays: 1 }, '2026-11-24 17:30'],
  ['five working days over a weekend', '2026-11-23 10:00', { workingDays: 5 }, '2026-11-30 17:30'],
  ['two working days over National Day', '2026-09-30 10:00', { workingDays: 2 }, '2026-10-09 17:30'],
])('%s', (_what, from, limit, expected) => {
  expect(due(from, limit)).toBe(china(expected))
})

test('a longer limit never ends earlier, and none ends before it starts', () => {
  const at = fc.integer({ min: china('2026-01-01 00:00'), max: china('2032-12-31 00:00') })
  fc.assert(
    fc.property(at, fc.integer({ min: 1, max: 40 }), (from, n) => {
      for (const limitOf of [(x: number) => ({ hours: x }), (x: number) => ({ workingHours: x }), (x: number) => ({ workingDays: x })]) {
        const one = dueAfter(from, limitOf(n), defaults.workday)
        expect(one).toBeGreaterThan(from)
        expect(dueAfter(from, limitOf(n + 1), defaults.workday)).toBeGreaterThan(one)
      }
    }),
    { numRuns: 200 },
  )
})
