import type { Role } from '@/contract/words'
import type { Org, Staff } from './org'
import { inForce } from '../../ground/in-force'

/**
 * Roles that answer for what is asked in a place, in the order asked (product.md,
 * section 3). Volunteers help, and departments are asked by others.
 */
export const answering: readonly Role[] = [
  'fullTimeWorker',
  'partTimeWorker',
  'groupLeader',
  'secretary',
  'townshipOfficer',
  'countyOfficer',
]

/** Whether an office is held at `now`, UTC ms. */
export const inOffice = (office: Pick<Staff, 'from' | 'until'>, now: number): boolean => inForce(office, now)

/** Whether somebody is on leave at `now`, UTC ms. */
export const onLeave = ({ leave }: Pick<Staff, 'leave'>, now: number): boolean => leave != null && leave.from <= now && now <= leave.to

/** One who may own a matter: the office and the place it is held for. */
export interface Answerer {
  readonly owner: Staff
  readonly orgId: string
}

/** Everybody who holds an office of these roles in a place at `now`. */
export const holders = (org: Org, held: readonly Role[], now: number): readonly Answerer[] =>
  org.staff.filter((staff) => held.includes(staff.role) && inOffice(staff, now)).map((owner) => ({ owner, orgId: org._id }))

/** The one with the fewest open matters; among equals always the same. */
export const leastLoaded = (equals: readonly Answerer[], loads: ReadonlyMap<string, number>): Answerer | undefined => {
  const load = ({ owner }: Answerer) => loads.get(owner.personId) ?? 0
  return [...equals].sort((one, other) => load(one) - load(other) || (one.owner.personId < other.owner.personId ? -1 : 1))[0]
}
