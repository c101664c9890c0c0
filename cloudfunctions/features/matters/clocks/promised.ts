import { runsFrom, type Haste } from '../../../ground/time/haste'
import type { Limit } from '../../../ground/time/limits'
import { dueAfter } from '../../../ground/time/working'
import type { Matter } from '../document/matter'

/** When a limit that this matter was promised ends, counted from `from`. */
export const promised = (matter: Pick<Matter, 'promises'>, limit: Limit, from: number): number => dueAfter(from, limit, matter.promises)

/** What was promised in hours before clocks differed runs day and night. */
const hasteBy = (limit: Limit): Haste => ('hours' in limit ? 'danger' : 'working')

/** How the clocks of a matter go. */
export const hasteOf = ({ promises }: Pick<Matter, 'promises'>): Haste => promises.haste ?? hasteBy(promises.limits.respond)

/** The first moment (UTC ms, not before `at`) at which the clocks of a matter go. */
export const ticking = (matter: Pick<Matter, 'promises'>, at: number): number => runsFrom(hasteOf(matter), at, matter.promises)

/** When the next echo is due after somebody was heard at `from`; null where an answer comes before any echo. */
export const nextEcho = (matter: Pick<Matter, 'promises'>, from: number): number | null => {
  const { echo } = matter.promises.limits
  return echo ? promised(matter, echo, from) : null
}
