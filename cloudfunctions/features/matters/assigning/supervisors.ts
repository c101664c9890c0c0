import type { Chain } from '../../grid/names'
import { route, type Route } from '../../grid/route'
import type { Org, Staff } from '../../grid/org'
import type { Owner } from '../document/parts'

export const ownerFrom = (staff: Staff, orgId: string): Owner => ({
  personId: staff.personId,
  openid: staff.openid,
  name: staff.name,
  phone: staff.phone,
  role: staff.role,
  orgId,
})

const withoutStaff = (org: Org): Org => ({ ...org, staff: [], handlers: [] })

/** The chain with nobody in a place at or below the level of `orgId`. */
const beyond = (chain: Chain, orgId: string): Chain => {
  const kept = (org: Org) => (org._id.length < orgId.length ? org : withoutStaff(org))
  return { county: kept(chain.county), township: kept(chain.township), community: kept(chain.community), grid: withoutStaff(chain.grid) }
}

export interface Upwards {
  readonly chain: Chain
  readonly now: number
}

/** Whoever answers above a place, with the reason why; null when there is nobody. */
export const routeAbove = (orgId: string, { chain, now }: Upwards): Route | null => route(beyond(chain, orgId), now)

/** The nearest person above a place who answers for it and is none of `not`; null when there is nobody. */
export const firstAbove = (orgId: string, not: readonly string[], { chain, now }: Upwards): Owner | null => {
  const found = routeAbove(orgId, { chain, now })
  if (!found) return null
  return not.includes(found.owner.personId) ? firstAbove(found.orgId, not, { chain, now }) : ownerFrom(found.owner, found.orgId)
}
