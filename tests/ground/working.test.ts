import { fc } from '../support/random'
import { dueAfter } from '../../cloudfunctions/ground/time/working'
import { defaults } from '../../cloudfunctions/features/settings/defaults'
import type { Limit } from '../../cloudfunctions/ground/time/limits'
import { china } from '../features/support/builders'

const due = (from: string, limit: Limit) => dueAfter(china(from), limit, defaults)

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
  // A9: nobody has entered an arrangement for 2027.
  ['one working day over 除夕 and 初七', '2027-02-04 16:00', { workingDays: 1 }, '2027-02-15 17:30'],
  ['two working hours over 端午', '2027-06-08 16:00', { workingHours: 2 }, '2027-06-10 09:00'],
  ['one working day over 中秋', '2027-09-14 17:00', { workingDays: 1 }, '2027-09-16 17:30'],
  ['two working days over the first week of October', '2027-09-30 17:00', { workingDays: 2 }, '2027-10-11 17:30'],
])('%s', (_what, from, limit, expected) => {
  expect(due(from, limit)).toBe(china(expected))
})

test('an hour that ends with office hours ends with them, and a millisecond more the next morning', () => {
  const from = china('2026-11-23 16:30')
  expect(dueAfter(from, { workingHours: 1 }, defaults)).toBe(china('2026-11-23 17:30'))
  expect(dueAfter(from + 1, { workingHours: 1 }, defaults)).toBe(china('2026-11-24 08:30') + 1)
})

test('a make-up day that was entered counts', () => {
  const arrangements = [{ year: 2027, off: [{ from: '2027-02-05', to: '2027-02-13' }], work: ['2027-02-14'] }]
  expect(dueAfter(china('2027-02-04 16:00'), { workingDays: 1 }, { ...defaults, arrangements })).toBe(china('2027-02-14 17:30'))
})

test('a longer limit never ends earlier, and none ends before it starts', () => {
  const at = fc.integer({ min: china('2026-01-01 00:00'), max: china('2032-12-31 00:00') })
  fc.assert(
    fc.property(at, fc.integer({ min: 1, max: 40 }), (from, n) => {
      for (const limitOf of [(x: number) => ({ hours: x }), (x: number) => ({ workingHours: x }), (x: number) => ({ workingDays: x })]) {
        const one = dueAfter(from, limitOf(n), defaults)
        expect(one).toBeGreaterThan(from)
        expect(dueAfter(from, limitOf(n + 1), defaults)).toBeGreaterThan(one)
      }
    }),
    { numRuns: 200 },
  )
})
