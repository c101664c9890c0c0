import type { Me } from '@/contract/people'
import { chainIds, chainOf, placeNames, sayName } from '../grid/names'
import type { Org } from '../grid/org'
import { uploadsOf } from '../../ground/uploads'
import type { Actor } from '../actor/actor'
import { inForce } from '../../ground/in-force'

/** The places whose names it takes to show a person to themselves. */
export const placesOf = (actor: Actor): readonly string[] => [
  ...new Set([...(actor.homeGridId ? chainIds(actor.homeGridId) : []), ...actor.assignments.map(({ orgId }) => orgId)]),
]

/** The person as they see themselves. Assignments that have ended are left out. */
export const meOf = (actor: Actor, orgs: readonly Org[], now: number): Me => {
  const chain = actor.homeGridId ? chainOf(orgs, actor.homeGridId) : null
  return {
    name: actor.name,
    phone: actor.phone,
    home: chain && placeNames(chain),
    assignments: actor.assignments
      .filter((held) => inForce(held, now))
      .map((assignment) => ({ ...assignment, orgName: sayName(orgs.find(({ _id }) => _id === assignment.orgId)?.name ?? '') })),
    uploads: uploadsOf(actor),
  }
}
