import type { Me } from '@/contract/people'
import type { Role } from '@/contract/words'

type Assigned = 'need' | 'directive'

const given: Partial<Record<Role, readonly Assigned[]>> = {
  secretary: ['need', 'directive'],
  groupLeader: ['directive'],
  townshipOfficer: ['directive'],
  countyOfficer: ['directive'],
}

/** What somebody may ask of the grids below them, and from which place on; null: nothing. */
export const assigningOf = (me: Me | null): { kinds: readonly Assigned[]; orgId: string } | null => {
  for (const { role, orgId } of me?.assignments ?? []) {
    const kinds = given[role]
    if (kinds) return { kinds, orgId }
  }
  return null
}
