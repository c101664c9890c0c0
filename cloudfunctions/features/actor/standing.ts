import type { Role } from '@/contract/words'
import type { Actor } from './actor'
import type { Assignment } from './person'
import { inForce } from '../../ground/in-force'
import { countyIdOf, isDepartment } from '../../ground/places'

/** Who stands above whom. Roles that answer for nothing stand at 0. */
const ranks: Readonly<Record<Role, number>> = {
  countyOfficer: 4,
  townshipOfficer: 3,
  secretary: 2,
  departmentOfficer: 1,
  fullTimeWorker: 1,
  partTimeWorker: 1,
  groupLeader: 1,
  volunteer: 0,
  member: 0,
  shopkeeper: 0,
  unitContact: 0,
}

export const rankOf = (role: Role): number => ranks[role]

/** Ranks by name: what a step asks for. */
export const rank = { county: 4, township: 3, secretary: 2, worker: 1 } as const

/** Whether a place lies in (or is) another: its code begins with the other's. A department lies in its county. */
export const within = (orgId: string, scope: string): boolean =>
  isDepartment(orgId) && !isDepartment(scope) ? countyIdOf(orgId) === scope : orgId.startsWith(scope)

type Standing = Pick<Actor, '_id' | 'assignments'>

/** The offices that somebody holds at `now`, UTC ms. */
export const heldBy = ({ assignments }: Pick<Actor, 'assignments'>, now: number): readonly Assignment[] =>
  assignments.filter((held) => inForce(held, now))

/** Whether somebody lives in a community, or has an office in it or above it. */
export const belongsTo = (actor: Pick<Actor, 'homeGridId' | 'assignments'>, communityId: string, now: number): boolean =>
  actor.homeGridId?.startsWith(communityId) === true ||
  heldBy(actor, now).some(({ orgId }) => within(orgId, communityId) || within(communityId, orgId))

/** The highest rank that a person holds over a place at `now`, UTC ms; 0 for none. */
export const standing = (actor: Standing, orgId: string, now: number): number =>
  Math.max(
    0,
    ...heldBy(actor, now)
      .filter((held) => within(orgId, held.orgId))
      .map(({ role }) => rankOf(role)),
  )

/** The role in which a person acts on a place: the highest that covers it. */
export const actingAs = (actor: Standing, orgId: string, now: number): Role | null => {
  const covering = heldBy(actor, now).filter((held) => within(orgId, held.orgId))
  return covering.sort((one, other) => rankOf(other.role) - rankOf(one.role))[0]?.role ?? null
}

/**
 * Whether a person stands above a role in a place, and so may give and take it. Above county officers stands nobody:
 * they give and take it among themselves, each for the others.
 */
export const standsAbove = (
  actor: Standing,
  { role, orgId, personId }: { role: Role; orgId: string; personId: string | null },
  now: number,
): boolean => {
  const own = standing(actor, orgId, now)
  if (own < rank.secretary) return false
  return own > rankOf(role) || (role === 'countyOfficer' && own === rank.county && personId !== actor._id)
}

/** The highest place a person answers for: where their tree begins. Null for one who answers for none. */
export const topOf = (actor: Standing, now: number): string | null =>
  heldBy(actor, now)
    .filter(({ role }) => rankOf(role) > 0)
    .sort((one, other) => rankOf(other.role) - rankOf(one.role))[0]?.orgId ?? null

/** The county of which a person is an officer at `now`, UTC ms; null for everybody else. */
export const countyOf = (actor: Standing, now: number): string | null => {
  const top = topOf(actor, now)
  return top !== null && standing(actor, top, now) === rank.county ? top : null
}
