import { inOffice, onLeave, type Answerer } from './duty'
import type { Org } from './org'

type Orgs = ReadonlyMap<string, Pick<Org, 'staff' | 'retired'>>

/** Whether somebody holds their office at `now` and is there. */
export const isThere = ({ owner }: Answerer, now: number): boolean => inOffice(owner, now) && !onLeave(owner, now)

/** The office as it stands now; undefined where nobody of that name holds it any more. */
export const officeNow = ({ orgId, owner }: Answerer, orgs: Orgs): Answerer | undefined => {
  const org = orgs.get(orgId)
  const held =
    org?.retired == null ? org?.staff.find(({ personId, role }) => personId === owner.personId && role === owner.role) : undefined
  return held && { owner: held, orgId }
}

const namedBy = ({ owner: { leave } }: Answerer): Answerer | null =>
  leave?.deputy ? { orgId: leave.deputy.orgId, owner: { ...leave.deputy, openid: null, name: '', phone: null, until: null } } : null

/**
 * Whoever stands in for somebody on leave: their deputy, or the deputy's deputy where that one is away too, and so on. Undefined
 * when the line ends with nobody who is there, or leads back to somebody who was asked before.
 */
export const deputyFor = (
  away: Answerer,
  orgs: Orgs,
  { now, asked = [] }: { readonly now: number; readonly asked?: readonly string[] },
): Answerer | undefined => {
  const known = [...asked, away.owner.personId]
  const named = namedBy(away)
  const deputy = named && !known.includes(named.owner.personId) ? officeNow(named, orgs) : undefined
  if (!deputy || !inOffice(deputy.owner, now)) return undefined
  return isThere(deputy, now) ? deputy : deputyFor(deputy, orgs, { now, asked: known })
}
