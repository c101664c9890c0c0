import type { Role } from '@/contract/words'
import type { Earner } from '@/contract/words-points'
import type { Actor } from '../actor/actor'
import { inForce } from '../../ground/in-force'

const earnerOf: Readonly<Record<Role, Earner | null>> = {
  fullTimeWorker: 'worker',
  partTimeWorker: 'worker',
  groupLeader: 'worker',
  secretary: 'worker',
  volunteer: 'volunteer',
  member: 'member',
  townshipOfficer: null,
  countyOfficer: null,
  departmentOfficer: null,
  shopkeeper: null,
  unitContact: null,
}

/** By which part somebody earns in a community: the office they hold there, or as a neighbour who helps. */
export const earnsAs = ({ assignments }: Pick<Actor, 'assignments'>, communityId: string, now: number): Earner =>
  assignments.filter((held) => held.orgId.startsWith(communityId) && inForce(held, now)).flatMap(({ role }) => earnerOf[role] ?? [])[0] ??
  'resident'
