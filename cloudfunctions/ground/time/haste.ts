import { heardFrom, usualNight } from './night'
import { workingFrom, type WorkingTime } from './working'

/**
 * How a clock that somebody is held to goes.
 * - `danger`: at any hour.
 * - `daily`: every day, Sundays and holidays too, but not at night: a cut of water, power, heat or gas.
 * - `working`: in office hours.
 */
export type Haste = 'danger' | 'daily' | 'working'

/**
 * From when on such a clock goes (UTC ms, not before `at`): by then whoever is held to it has been told. Danger is told at
 * once; the rest waits for the morning, or for the office to open, and the clock waits with it.
 */
export const runsFrom = (haste: Haste, at: number, time: WorkingTime): number => {
  if (haste === 'danger') return at
  return haste === 'daily' ? heardFrom(at, time.night ?? usualNight) : workingFrom(at, time)
}
