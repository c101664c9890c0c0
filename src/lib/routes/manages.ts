import type { Me } from '@/contract/people'
import type { Role } from '@/contract/words'

const officers: readonly Role[] = ['secretary', 'townshipOfficer', 'countyOfficer']

/** Whether somebody keeps the county: they see where every message went. */
export const managesTheCounty = (me: Me | null): boolean => me?.assignments.some(({ role }) => role === 'countyOfficer') ?? false

/** Whether somebody keeps a community, a township or the county. */
export const managesAPlace = (me: Me): boolean => me.assignments.some(({ role }) => officers.includes(role))
