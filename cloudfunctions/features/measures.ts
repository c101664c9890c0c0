import { day, hour } from '../ground/time/beijing'

/** How often one person may make calls of one class. `perDay` is left out where lists are gone through one by one. */
export interface Measure {
  readonly perHour: number
  readonly perDay?: number
}

/**
 * Our own figures: several times what a long day takes, and a small part of what a program does that was set to annoy.
 * - `ask`: what somebody must look at. - `write`: what a person does for themselves. - `work`: what whoever answers says and decides.
 * - `manage`: lists that are gone through one by one. - `seek`: looking for somebody or something.
 */
export const measuresBy = {
  ask: { perHour: 20, perDay: 60 },
  write: { perHour: 20, perDay: 60 },
  work: { perHour: 90 },
  manage: { perHour: 300 },
  seek: { perHour: 120 },
} as const satisfies Readonly<Record<string, Measure>>

/** `look`: reading what is one's own changes nothing, and is not counted. */
export type MeasureClass = keyof typeof measuresBy | 'look'

/** The moments of a person's calls, by class, the newest first; UTC ms. */
export type Counted = Readonly<Partial<Record<MeasureClass, readonly number[]>>>

/** Until when somebody waits who called at these moments, the newest first; null: not at all. All in UTC ms. */
export const fullUntil = (times: readonly number[], { perHour, perDay }: Measure, now: number): number | null => {
  const dayEnds = perDay === undefined ? now : (times[perDay - 1] ?? now - day) + day
  const until = Math.max((times[perHour - 1] ?? now - hour) + hour, dayEnds)
  return until > now ? until : null
}
