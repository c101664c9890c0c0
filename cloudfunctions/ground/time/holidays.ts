import chineseDays from 'chinese-days'
import { dateOf, day } from './beijing'

/** Where the day falls in the lunar calendar: [month, day]; a leap month has no holidays. `at`: any moment of it, UTC ms. */
const lunarOf = (at: number): readonly [month: number, date: number] => {
  const { lunarMon, lunarDay, isLeap } = chineseDays.getLunarDate(dateOf(at))
  return isLeap ? [0, 0] : [lunarMon, lunarDay]
}

/** 清明 is the day of a solar term, the others of fixed date: 全国年节及纪念日放假办法, 2024. */
const fixed: readonly string[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']
/** Closed as well in every year so far, by days that are worked elsewhere. */
const usual: readonly string[] = ['10-04', '10-05', '10-06', '10-07']
const isPureBrightness = (date: string) => date === chineseDays.getSolarTermDate(Number(date.slice(0, 4)), 4, 'pure_brightness')

/** Days of 春节 from 初一 on: by law until 初三, as usual until 初七. 除夕 is the day before. */
const isOfSpringFestival = (at: number, last: number): boolean => {
  const [month, date] = lunarOf(at)
  const [nextMonth, nextDate] = lunarOf(at + day)
  return (month === 1 && date <= last) || (nextMonth === 1 && nextDate === 1)
}

const isOfLunarDate = (at: number): boolean => {
  const [month, date] = lunarOf(at)
  return (month === 5 && date === 5) || (month === 8 && date === 15)
}

/** Whether the day of `at` (UTC ms) is one of the thirteen holidays of the law, in any year until 2099. */
export const isStatutory = (at: number): boolean => {
  const date = dateOf(at)
  return fixed.includes(date.slice(5)) || isPureBrightness(date) || isOfLunarDate(at) || isOfSpringFestival(at, 3)
}

/** Whether everybody counts on that day off, whatever the year's arrangement will say: 除夕 to 初七, the first week of October. */
export const isUsuallyOff = (at: number): boolean => isStatutory(at) || usual.includes(dateOf(at).slice(5)) || isOfSpringFestival(at, 7)
