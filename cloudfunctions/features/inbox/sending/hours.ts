import { runsFrom, type Haste } from '../../../ground/time/haste'
import { dutyBegins, onDuty, within, type Duty, type Span } from '../../../ground/time/night'
import type { WorkingTime } from '../../../ground/time/working'
import { nextAt } from '../../../ground/time/beijing'

export type { Duty, Span }

/** When one person wants to be reached. */
export interface Hours {
  readonly quiet: Span
  readonly duty: Duty | null
}

/** How long quiet hours last, in hours. */
export const lasting = ({ from, to }: Span): number => ((to - from + 24 * 60) % (24 * 60)) / 60

/**
 * From when on (UTC ms, not before `at`) somebody may be disturbed: on duty
 * where they chose hours, whatever the hour; else outside their quiet hours.
 */
export const reachableFrom = (at: number, { quiet, duty }: Hours): number => {
  if (!duty) return within(at, quiet) ? nextAt(at, quiet.to) : at
  return onDuty(at, duty) ? at : dutyBegins(at, duty)
}

/** What a message is about, as far as it decides when it is told. */
export interface Timed {
  /** How the clock goes that it starts for its reader; null: it starts none. */
  readonly haste?: Haste | null | undefined
  /** When what it concerns begins, UTC ms; null: nothing begins. */
  readonly begins?: number | null | undefined
}

/**
 * From when on somebody is told (UTC ms, not before `at`): when they may be disturbed, but no later than the clock runs that it
 * starts for them; and at once where what it concerns would have begun by then.
 */
export const toldFrom = (at: number, { haste, begins }: Timed, { own, time }: { own: Hours; time: WorkingTime }): number => {
  const from = Math.min(reachableFrom(at, own), haste ? runsFrom(haste, at, time) : Infinity)
  return begins != null && begins >= at && begins <= from ? at : from
}
