import type { Decision } from '../../platform/aggregate'
import type { Household, Weigh } from './household'

/** A fact says how much the household needs somebody, or that it does no more. What is older than what stands changes nothing. */
export const weighed = (household: Household, { factId, level, until, asOf }: Weigh): Decision<Household> => {
  const standing = household.cares.find((care) => care.factId === factId)
  if (standing && standing.asOf >= asOf) return { next: household, effects: [] }
  const others = household.cares.filter((care) => care.factId !== factId)
  // One that ended stays as long as its last word may come late: by its end date nobody heeds it.
  const care = level === null ? { factId, level: 'general' as const, until: 0, asOf } : { factId, level, until, asOf }
  return { next: { ...household, cares: [...others, care].slice(-caresKept) }, effects: [] }
}

/** Far more than one household has at once. */
const caresKept = 60
