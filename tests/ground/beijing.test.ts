import {
  clockOf,
  dateNumber,
  dateOf,
  dateTimeOf,
  day,
  dayNumberOf,
  midnightOf,
  minuteOf,
  nextAt,
  sayDate,
  sayFullDate,
  startOfDate,
  weekdayOf,
} from '../../cloudfunctions/ground/time/beijing'
import { china } from '../features/support/builders'

test.each([
  ['2026-11-23 00:00', '2026-11-23', '20261123', '00:00', '11月23日', '2026年11月23日'],
  ['2026-11-23 23:59', '2026-11-23', '20261123', '23:59', '11月23日', '2026年11月23日'],
  ['2027-01-01 00:00', '2027-01-01', '20270101', '00:00', '1月1日', '2027年1月1日'],
  ['2028-02-29 07:59', '2028-02-29', '20280229', '07:59', '2月29日', '2028年2月29日'],
  ['2028-02-29 08:00', '2028-02-29', '20280229', '08:00', '2月29日', '2028年2月29日'],
])('%s reads as %s, %s, %s, %s, %s', (moment, date, number, clock, said, full) => {
  const at = china(moment)
  expect([dateOf(at), dateNumber(at), clockOf(at), sayDate(at), sayFullDate(at)]).toEqual([date, number, clock, said, full])
  expect(dateTimeOf(at)).toBe(moment)
})

test('a day ends with its last millisecond', () => {
  const at = china('2026-11-24 00:00')
  expect([dateOf(at - 1), dateOf(at)]).toEqual(['2026-11-23', '2026-11-24'])
  expect([midnightOf(at - 1), midnightOf(at)]).toEqual([at - day, at])
  expect([minuteOf(at - 1), minuteOf(at)]).toEqual([24 * 60 - 1, 0])
  expect(dayNumberOf(at) - dayNumberOf(at - 1)).toBe(1)
})

test.each([
  ['2026-11-23', 1],
  ['2026-11-28', 6],
  ['2026-11-29', 7],
  ['1969-12-31', 3],
])('%s is day %d of its week', (date, weekday) => {
  expect([weekdayOf(china(`${date} 00:00`)), weekdayOf(china(`${date} 23:59`))]).toEqual([weekday, weekday])
})

test.each([
  ['later today', '2026-11-23 10:00', 17 * 60, '2026-11-23 17:00'],
  ['tomorrow, when it has passed', '2026-11-23 17:01', 17 * 60, '2026-11-24 17:00'],
  ['tomorrow, when it is this very moment', '2026-11-23 17:00', 17 * 60, '2026-11-24 17:00'],
  ['in the next year', '2026-12-31 23:00', 7 * 60, '2027-01-01 07:00'],
])('the next time that the clock shows a minute is %s', (_when, from, minuteOfDay, next) => {
  expect(nextAt(china(from), minuteOfDay)).toBe(china(next))
})

test.each([
  [2028, 2, 29, '2028-02-29 00:00'],
  [2027, 12, 31, '2027-12-31 00:00'],
])('the day %d-%d-%d begins at its midnight', (year, month, date, begins) => {
  expect(startOfDate(year, month, date)).toBe(china(begins))
})

test.each([
  [2027, 2, 29],
  [2026, 4, 31],
  [2026, 13, 1],
  [2026, 0, 1],
  [2026, 1, 0],
  [Number.NaN, 1, 1],
])('the calendar has no %d-%d-%d', (year, month, date) => {
  expect(startOfDate(year, month, date)).toBeNull()
})
