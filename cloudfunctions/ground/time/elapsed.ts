import { isWorkingDay } from './arrangements'
import { day, midnightOf, minute } from './beijing'
import type { Haste } from './haste'
import { usualNight, type Span } from './night'
import type { WorkingTime, Workday } from './working'

/** The parts of a day, in minutes after midnight, in which it is not night. */
const awake = ({ from, to }: Span): Workday =>
  from > to
    ? [[to, from]]
    : [
        [0, from],
        [to, 24 * 60],
      ]

const spansOf = (midnight: number, haste: Haste, { workday, arrangements = [], night = usualNight }: WorkingTime): Workday => {
  if (haste === 'daily') return awake(night)
  return isWorkingDay(midnight, arrangements) ? workday : []
}

/** Longer is as long: nobody reads the difference between one year and two. */
const most = 366 * day

/**
 * How much of the time from one moment to another (UTC ms) such a clock goes, in whole minutes: in office hours, by day, or at any hour
 * where somebody is in danger.
 */
export const minutesBetween = (from: number, until: number, { haste, time }: { haste: Haste; time: WorkingTime }): number => {
  const to = Math.min(until, from + most)
  if (haste === 'danger') return Math.max(0, Math.floor((to - from) / minute))
  let sum = 0
  for (let midnight = midnightOf(from); midnight < to; midnight += day)
    for (const [start, end] of spansOf(midnight, haste, time))
      sum += Math.max(0, Math.min(to, midnight + end * minute) - Math.max(from, midnight + start * minute))
  return Math.floor(sum / minute)
}
