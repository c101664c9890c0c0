import type { Me } from '@/contract/people'
import type { Role } from '@/contract/words'

const officers: readonly Role[] = ['secretary', 'townshipOfficer', 'countyOfficer']
const workers: readonly Role[] = ['fullTimeWorker', 'partTimeWorker', 'groupLeader']

/** Whether somebody keeps the county: they see where every message went. */
export const managesTheCounty = (me: Me | null): boolean => me?.assignments.some(({ role }) => role === 'countyOfficer') ?? false

/** Whether somebody keeps a community, a township or the county. */
export const managesAPlace = (me: Me): boolean => me.assignments.some(({ role }) => officers.includes(role))

/** The widest place somebody oversees; null for those who answer for a grid only: there is nothing to choose. */
export const placeAbove = (me: Me | null): string | null =>
  (me?.assignments ?? [])
    .filter(({ role }) => officers.includes(role))
    .map(({ orgId }) => orgId)
    .sort((one, other) => one.length - other.length)[0] ?? null

/** The grids that somebody answers for themselves. */
export const gridsKept = (me: Me | null): Me['assignments'] => (me?.assignments ?? []).filter(({ role }) => workers.includes(role))

/** The place that somebody keeps: the widest they oversee, or their one grid; null where there are several, or none. */
export const placeKept = (me: Me | null): string | null => {
  const grids = gridsKept(me)
  return placeAbove(me) ?? (grids.length === 1 ? (grids[0]?.orgId ?? null) : null)
}
