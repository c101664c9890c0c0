import chineseDays from 'chinese-days'
import type { Arrangement } from '@/contract/arrangement'
import { dateOf, day, startOfDate, weekdayOf, yearMonthOf } from './beijing'
import { isStatutory, isUsuallyOff } from './holidays'

const startOf = (date: string): number | null => {
  const [year = Number.NaN, month = Number.NaN, number = Number.NaN] = date.split('-').map(Number)
  return startOfDate(year, month, number)
}

const isOffBy = ({ off }: Arrangement, date: string): boolean => off.some(({ from, to }) => from <= date && date <= to)
const isWeekend = (at: number): boolean => weekdayOf(at) >= 6

/** The package that lists what was announced knows a year from its edition of the November before on. */
const isListed = (year: string) => chineseDays.getDayDetail(`${year}-10-01`).name.includes(',')

/** Whether a year's arrangement is known: entered by the county, or listed. */
export const isArranged = (year: number, entered: readonly Arrangement[]): boolean =>
  entered.some((arrangement) => arrangement.year === year) || isListed(String(year))

/**
 * Whether offices work on the day of `at` (UTC ms): by what the county has entered for its year, else by what is listed. Until
 * either is there, nobody works at a weekend nor on a day that is always off.
 */
export const isWorkingDay = (at: number, entered: readonly Arrangement[]): boolean => {
  const date = dateOf(at)
  // A year's arrangement may begin in the last days of December.
  if (entered.some(({ work }) => work.includes(date))) return true
  if (entered.some((arrangement) => isOffBy(arrangement, date))) return false
  if (entered.some(({ year }) => date.startsWith(String(year)))) return !isWeekend(at)
  if (isListed(date.slice(0, 4))) return chineseDays.isWorkday(date)
  return !isWeekend(at) && !isUsuallyOff(at)
}

/** The year whose arrangement should be entered by now (UTC ms): this one, from December on the next as well; null: none. */
export const yearToArrange = (now: number, entered: readonly Arrangement[]): number | null => {
  const { year, month } = yearMonthOf(now)
  return [year, ...(month === 12 ? [year + 1] : [])].find((each) => !isArranged(each, entered)) ?? null
}

/** What is wrong with an arrangement: it lacks a holiday of the law, has days of other years, or works on days that are no weekend. */
export type ArrangementFault = 'holiday_missing' | 'other_year' | 'works_wrong'

const eachDay = (year: number): readonly number[] => {
  const [from, to] = [startOfDate(year, 1, 1), startOfDate(year + 1, 1, 1)]
  return from === null || to === null ? [] : Array.from({ length: (to - from) / day }, (_, at) => from + at * day)
}

const isOf = (year: number, date: string): boolean => date.startsWith(`${year}-`) || (date >= `${year - 1}-12-25` && date < `${year}-`)

/** Whether an arrangement can be what was announced; null: it can. */
export const faultOf = (arrangement: Arrangement): ArrangementFault | null => {
  const { year, off, work } = arrangement
  if (![...off.flatMap(({ from, to }) => [from, to]), ...work].every((date) => isOf(year, date))) return 'other_year'
  const worked = work.map(startOf)
  if (!worked.every((at) => at !== null && isWeekend(at) && !isOffBy(arrangement, dateOf(at)))) return 'works_wrong'
  return eachDay(year).every((at) => !isStatutory(at) || isOffBy(arrangement, dateOf(at))) ? null : 'holiday_missing'
}
