import { day, minuteOf, nextAt, weekdayOf } from '../../../ground/time/beijing'

/** From one time of day to another, in minutes after midnight (+08:00), perhaps past midnight. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** When somebody is on duty. Days: 1 Monday to 7 Sunday. */
export interface Duty extends Span {
  readonly days: readonly number[]
}

export interface Hours {
  readonly quiet: Span
  readonly duty: Duty | null
}

const within = (at: number, { from, to }: Span): boolean => {
  const now = minuteOf(at)
  return from < to ? from <= now && now < to : from <= now || now < to
}

const onDuty = (at: number, duty: Duty): boolean => duty.days.includes(weekdayOf(at)) && within(at, duty)

const dutyBegins = (at: number, duty: Duty): number => {
  let begins = nextAt(at, duty.from)
  while (!duty.days.includes(weekdayOf(begins))) begins += day
  return begins
}

/** How long quiet hours last, in hours. */
export const lasting = ({ from, to }: Span): number => ((to - from + 24 * 60) % (24 * 60)) / 60

/** From when on (UTC ms, not before `at`) somebody may be disturbed: outside their quiet hours, on duty where they chose hours. */
export const reachableFrom = (at: number, { quiet, duty }: Hours): number => {
  let moment = at
  // A week of duty hours that all lie in quiet hours reaches nobody: then quiet hours alone count.
  for (let steps = 0; steps < 20; steps += 1) {
    if (within(moment, quiet)) moment = nextAt(moment, quiet.to)
    else if (duty && !onDuty(moment, duty)) moment = dutyBegins(moment, duty)
    else return moment
  }
  return reachableFrom(at, { quiet, duty: null })
}
