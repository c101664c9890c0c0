import type { Me } from '@/contract/people'
import type { Role } from '@/contract/words'

const overseeing: readonly Role[] = ['secretary', 'townshipOfficer', 'countyOfficer']

/** The widest place somebody oversees; null for those who answer for a grid only: there is nothing to choose. */
export const placeAbove = (me: Me | null): string | null =>
  (me?.assignments ?? [])
    .filter(({ role }) => overseeing.includes(role))
    .map(({ orgId }) => orgId)
    .sort((one, other) => one.length - other.length)[0] ?? null
