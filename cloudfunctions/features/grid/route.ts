import type { Role } from '@/contract/words'
import type { Chain } from './names'
import type { Org, Staff } from './org'

/** Who is asked first, at each level of the tree, from the grid upwards (product.md, section 3). */
const order: readonly (readonly [level: keyof Chain, roles: readonly Role[]])[] = [
  ['grid', ['fullTimeWorker', 'partTimeWorker', 'groupLeader']],
  ['community', ['secretary']],
  ['township', ['townshipOfficer']],
  ['county', ['countyOfficer']],
]

export interface Route {
  readonly owner: Staff
  /** Where the owner answers from: the grid itself or the place above that had somebody. */
  readonly orgId: string
}

const onDuty = (org: Org, role: Role, now: number): Staff | undefined =>
  org.staff
    .filter((staff) => staff.role === role && (staff.until === null || staff.until > now))
    .sort((one, other) => one.personId.localeCompare(other.personId))[0]

/** The person who answers for a grid: always somebody while anybody in its county holds an office; null otherwise. */
export const route = (chain: Chain, now: number): Route | null => {
  for (const [level, roles] of order) {
    const org = chain[level]
    for (const role of roles) {
      const owner = onDuty(org, role, now)
      if (owner) return { owner, orgId: org._id }
    }
  }
  return null
}
