import { fc } from '../support/random'
import {
  halfOf,
  lastDays,
  lastPeriods,
  monthOf,
  periodBefore,
  periodNamed,
  periodOf,
  quarterOf,
  type PeriodUnit,
} from '../../cloudfunctions/ground/time/periods'
import { china } from '../features/support/builders'

test.each([
  ['202602', '2026-02-01 00:00', '2026-03-01 00:00'],
  ['202612', '2026-12-01 00:00', '2027-01-01 00:00'],
  ['2026Q1', '2026-01-01 00:00', '2026-04-01 00:00'],
  ['2026Q4', '2026-10-01 00:00', '2027-01-01 00:00'],
  ['2026H1', '2026-01-01 00:00', '2026-07-01 00:00'],
  ['2026H2', '2026-07-01 00:00', '2027-01-01 00:00'],
  ['2028', '2028-01-01 00:00', '2029-01-01 00:00'],
])('%s is from %s to %s in Beijing', (name, from, to) => {
  expect(periodNamed(name)).toEqual({ name, from: china(from), to: china(to) })
})

test.each([
  ['2026-06-30 23:59', '202606', '2026Q2', '2026H1'],
  ['2026-07-01 00:00', '202607', '2026Q3', '2026H2'],
  ['2026-12-31 23:59', '202612', '2026Q4', '2026H2'],
  ['2027-01-01 00:00', '202701', '2027Q1', '2027H1'],
])('%s is in %s, %s and %s', (moment, month, quarter, half) => {
  const at = china(moment)
  expect([monthOf(at), quarterOf(at), halfOf(at)]).toEqual([month, quarter, half])
})

test.each<[PeriodUnit, string, string]>([
  ['month', '2027-01-05 08:00', '202612'],
  ['month', '2026-11-01 00:00', '202610'],
  ['quarter', '2027-01-01 00:00', '2026Q4'],
  ['half', '2026-07-01 00:00', '2026H1'],
  ['year', '2027-01-01 00:00', '2026'],
])('the %s before the one of %s is %s', (unit, at, name) => {
  expect(periodBefore(unit, china(at))).toEqual(periodNamed(name))
})

test('the last ones are listed newest first, that of the moment among them', () => {
  expect(lastPeriods('month', china('2026-01-31 23:59'), 3).map(({ name }) => name)).toEqual(['202601', '202512', '202511'])
  expect(lastPeriods('quarter', china('2026-04-01 00:00'), 5).map(({ name }) => name)).toEqual([
    '2026Q2',
    '2026Q1',
    '2025Q4',
    '2025Q3',
    '2025Q2',
  ])
})

test('periods follow each other without a gap', () => {
  const moments = fc.integer({ min: china('2020-01-01 00:00'), max: china('2040-01-01 00:00') })
  fc.assert(
    fc.property(moments, fc.constantFrom<PeriodUnit>('month', 'quarter', 'half', 'year'), (at, unit) => {
      const { name, from, to } = periodOf(unit, at)
      expect(from <= at && at < to).toBe(true)
      expect(periodOf(unit, from).name).toBe(name)
      expect(periodOf(unit, to - 1).name).toBe(name)
      expect(periodOf(unit, to).from).toBe(to)
      expect(periodBefore(unit, at).to).toBe(from)
    }),
  )
})

test('ninety days end with the last midnight', () => {
  expect(lastDays(china('2026-11-23 00:00'), 90)).toEqual({ from: china('2026-08-25 00:00'), to: china('2026-11-23 00:00') })
  expect(lastDays(china('2026-11-23 23:59'), 90)).toEqual({ from: china('2026-08-25 00:00'), to: china('2026-11-23 00:00') })
})

test.each(['2026-11', '2026Q', 'Q4', ''])('nothing is called "%s"', (name) => {
  expect(() => periodNamed(name)).toThrow('no period is called')
})
