import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { now } from '@/cloud'
import type { Instant } from '@/contract/fields'

dayjs.extend(utc)

const BEIJING = 8
const inBeijing = (at: Instant) => dayjs(at).utcOffset(BEIJING)
const midnight = (day: string) => dayjs.utc(day).subtract(BEIJING, 'hour')

/** A day of the Beijing calendar, as a date picker writes it: 2026-12-04. */
export const dayOf = (at: Instant): string => inBeijing(at).format('YYYY-MM-DD')
export const today = (): string => dayOf(now())
export const yearsFromToday = (years: number): string => inBeijing(now()).add(years, 'year').format('YYYY-MM-DD')
export const daysFromToday = (days: number): string => inBeijing(now()).add(days, 'day').format('YYYY-MM-DD')

/** A day and minutes after its midnight, in Beijing. */
export const momentOf = (day: string, minutes: number): Instant => startOf(day) + minutes * 60_000

/** The first and the last moment of a day in Beijing. */
export const startOf = (day: string): Instant => midnight(day).valueOf()
export const endOf = (day: string): Instant => midnight(day).add(1, 'day').valueOf() - 1

/** 2026年12月4日, for dates that stand in records. */
export const fullDay = (at: Instant): string => inBeijing(at).format('YYYY年M月D日')
/** 12月4日, where the year stands above. */
export const monthDay = (at: Instant): string => inBeijing(at).format('M月D日')
/** 2026年12月4日 9:20 */
export const fullMoment = (at: Instant): string => inBeijing(at).format('YYYY年M月D日 H:mm')

/** The week before the one that begins then, as calls name it: 20261116W. */
export const weekBefore = (monday: Instant): string => `${inBeijing(monday).subtract(7, 'day').format('YYYYMMDD')}W`
