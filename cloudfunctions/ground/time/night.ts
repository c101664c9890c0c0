import { day, minute, minuteOf, nextAt, weekdayOf } from './beijing'

/** From one time of day to another, in minutes after midnight (+08:00), perhaps past midnight. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** When somebody is on duty. Days: 1 Monday to 7 Sunday. */
export interface Duty extends Span {
  readonly days: readonly number[]
}

/** The night of a county that has set none of its own. */
export const usualNight: Span = { from: 21 * 60 + 30, to: 7 * 60 + 30 }

export const within = (at: number, { from, to }: Span): boolean => {
  const now = minuteOf(at)
  return from < to ? from <= now && now < to : from <= now || now < to
}

export const onDuty = (at: number, duty: Duty): boolean => duty.days.includes(weekdayOf(at)) && within(at, duty)

/** When duty begins next (UTC ms, after `at`). */
export const dutyBegins = (at: number, duty: Duty): number => {
  let begins = nextAt(at, duty.from)
  while (!duty.days.includes(weekdayOf(begins))) begins += day
  return begins
}

/**
 * By when whoever was left to sleep has heard (UTC ms): the first minute after the night, in which the clock goes round; by day at
 * once.
 */
export const heardFrom = (at: number, night: Span): number => (within(at, night) ? nextAt(at, night.to) + minute : at)

/** The end of the night in which a moment lies (UTC ms); by day the moment itself. */
export const afterNight = (at: number, night: Span): number => (within(at, night) ? nextAt(at, night.to) : at)

/** Walks the days, without their nights, from `at` until `left` milliseconds have passed. */
export const afterWakingTime = (at: number, left: number, night: Span): number => {
  const from = afterNight(at, night)
  const open = nextAt(from, night.from) - from
  return open >= left ? from + left : afterWakingTime(from + open, left - open, night)
}
