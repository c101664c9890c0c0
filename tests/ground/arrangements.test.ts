import type { Arrangement } from '@/contract/arrangement'
import { faultOf, isArranged, isWorkingDay, yearToArrange } from '../../cloudfunctions/ground/time/arrangements'
import { china } from '../features/support/builders'

const day = 24 * 3_600_000
const span = (from: string, to: string): string[] => {
  const days: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += day) days.push(new Date(at).toISOString().slice(0, 10))
  return days
}
const works = (date: string, entered: readonly Arrangement[] = []): boolean => {
  const [begins, ends] = [china(`${date} 00:00`), china(`${date} 23:59`)].map((at) => isWorkingDay(at, entered))
  expect(ends).toBe(begins)
  return begins === true
}
const workedIn = (year: number, entered: readonly Arrangement[] = []): string[] =>
  span(`${year}-01-01`, `${year}-12-31`).filter((date) => works(date, entered))
const weekdaysOf = (year: number, off: readonly string[]): string[] =>
  span(`${year}-01-01`, `${year}-12-31`).filter((date) => {
    const weekday = new Date(date).getUTCDay()
    return weekday !== 0 && weekday !== 6 && !off.includes(date)
  })

/** By the almanac of the Purple Mountain Observatory: the first day of the lunar year, 清明, 端午 and 中秋. */
const almanac = [
  { year: 2027, spring: span('2027-02-05', '2027-02-12'), brightness: '2027-04-05', boats: '2027-06-09', moon: '2027-09-15' },
  { year: 2028, spring: span('2028-01-25', '2028-02-01'), brightness: '2028-04-04', boats: '2028-05-28', moon: '2028-10-03' },
  { year: 2029, spring: span('2029-02-12', '2029-02-19'), brightness: '2029-04-04', boats: '2029-06-16', moon: '2029-09-22' },
  { year: 2030, spring: span('2030-02-02', '2030-02-09'), brightness: '2030-04-05', boats: '2030-06-05', moon: '2030-09-12' },
]

test.each(almanac)('before its arrangement is entered, nobody works in $year on a day that is always off', (each) => {
  const { year, spring, brightness, boats, moon } = each
  const [fixed, week] = [['01-01', '05-01', '05-02'], span(`${year}-10-01`, `${year}-10-07`)]
  const off = [...fixed.map((date) => `${year}-${date}`), ...spring, brightness, boats, moon, ...week]
  expect(workedIn(year)).toEqual(weekdaysOf(year, off))
})

/** Of the arrangement that the State Council announced for 2026 (国办发明电〔2025〕7号). */
const of2026: Arrangement = {
  year: 2026,
  off: [
    { from: '2026-01-01', to: '2026-01-03' },
    { from: '2026-02-15', to: '2026-02-23' },
    { from: '2026-04-04', to: '2026-04-06' },
    { from: '2026-05-01', to: '2026-05-05' },
    { from: '2026-06-19', to: '2026-06-21' },
    { from: '2026-09-25', to: '2026-09-27' },
    { from: '2026-10-01', to: '2026-10-07' },
  ],
  work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
}
const daysOff = ({ off }: Arrangement) => off.flatMap(({ from, to }) => span(from, to))
const asArranged = (arrangement: Arrangement): string[] =>
  [...weekdaysOf(arrangement.year, daysOff(arrangement)), ...arrangement.work].sort()

test('a year that is listed is worked as it was announced', () => {
  expect(workedIn(2026)).toEqual(asArranged(of2026))
})

/** Invented, in the manner of those before it. */
const of2027: Arrangement = {
  year: 2027,
  off: [
    { from: '2027-01-01', to: '2027-01-03' },
    { from: '2027-02-05', to: '2027-02-13' },
    { from: '2027-04-03', to: '2027-04-05' },
    { from: '2027-05-01', to: '2027-05-05' },
    { from: '2027-06-09', to: '2027-06-09' },
    { from: '2027-09-15', to: '2027-09-15' },
    { from: '2027-10-01', to: '2027-10-08' },
  ],
  work: ['2027-02-14', '2027-02-20', '2027-05-08', '2027-09-26', '2027-10-09'],
}

test('an arrangement that is entered is what holds for its year, and for no other', () => {
  expect(workedIn(2027, [of2027])).toEqual(asArranged(of2027))
  expect(workedIn(2028, [of2027])).toEqual(workedIn(2028))
  expect([works('2026-10-10', [of2027]), works('2026-10-11', [of2027])]).toEqual([true, false])
})

test('what is entered for a year that is listed holds over the list', () => {
  const without = { ...of2026, work: of2026.work.slice(0, -1) }
  expect([works('2026-10-10'), works('2026-10-10', [without])]).toEqual([true, false])
})

test('a year may begin in the last days of the one before', () => {
  const early = { ...of2027, off: [{ from: '2026-12-31', to: '2027-01-02' }, ...of2027.off.slice(1)], work: ['2026-12-27', ...of2027.work] }
  expect(faultOf(early)).toBeNull()
  expect(['2026-12-27', '2026-12-30', '2026-12-31', '2027-01-03', '2027-01-04'].map((date) => works(date, [early]))).toEqual([
    true,
    true,
    false,
    false,
    true,
  ])
})

const without = (date: string): Arrangement => ({ ...of2027, off: of2027.off.filter(({ from, to }) => date < from || to < date) })
test.each<[string, Arrangement, ReturnType<typeof faultOf>]>([
  ['as announced', of2026, null],
  ['in the manner of those before it', of2027, null],
  ['without New Year', without('2027-01-01'), 'holiday_missing'],
  [
    'without 除夕',
    { ...of2027, off: of2027.off.map((days, at) => (at === 1 ? { ...days, from: '2027-02-06' } : days)) },
    'holiday_missing',
  ],
  ['without 初三', { ...of2027, off: of2027.off.map((days, at) => (at === 1 ? { ...days, to: '2027-02-07' } : days)) }, 'holiday_missing'],
  ['without 清明', without('2027-04-05'), 'holiday_missing'],
  [
    'without the second of May',
    { ...of2027, off: [...without('2027-05-01').off, { from: '2027-05-01', to: '2027-05-01' }] },
    'holiday_missing',
  ],
  ['without 端午', without('2027-06-09'), 'holiday_missing'],
  ['without 中秋', without('2027-09-15'), 'holiday_missing'],
  ['without National Day', without('2027-10-01'), 'holiday_missing'],
  ['with days of another year', { ...of2027, off: [...of2027.off, { from: '2028-01-01', to: '2028-01-01' }] }, 'other_year'],
  ['from long before its year', { ...of2027, work: ['2026-12-20'] }, 'other_year'],
  ['with a make-up Thursday', { ...of2027, work: ['2027-10-14'] }, 'works_wrong'],
  ['with work on a day off', { ...of2027, work: ['2027-10-03'] }, 'works_wrong'],
  ['with a day that no calendar has', { ...of2027, work: ['2027-02-30'] }, 'works_wrong'],
])('an arrangement %s: %s', (_what, arrangement, fault) => {
  expect(faultOf(arrangement)).toBe(fault)
})

test.each<[string, string, readonly Arrangement[], number | null]>([
  ['a listed year', '2026-11-30 23:59', [], null],
  ['December of a listed year', '2026-12-01 00:00', [], 2027],
  ['December, once it is entered', '2026-12-01 00:00', [of2027], null],
  ['a year that nobody entered', '2027-03-01 10:00', [], 2027],
  ['a year that was entered', '2027-11-30 10:00', [of2027], null],
  ['its December', '2027-12-31 23:59', [of2027], 2028],
])('in %s (%s), what is missing is right', (_when, now, entered, missing) => {
  expect(yearToArrange(china(now), entered)).toBe(missing)
})

test('what is listed or entered is known', () => {
  expect([isArranged(2026, []), isArranged(2027, []), isArranged(2027, [of2027])]).toEqual([true, false, true])
})
