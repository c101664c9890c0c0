import type { Role } from '@/contract/words'
import type { Actor } from '../actor/actor'
import { heldBy } from '../actor/standing'
import { communityIdOf, isInCommunity } from '../../ground/places'

/** Whoever keeps a shop: the one whom the community named, and its secretary. */
const keepers: Readonly<Record<Role, boolean>> = {
  fullTimeWorker: false,
  partTimeWorker: false,
  groupLeader: false,
  volunteer: false,
  secretary: true,
  townshipOfficer: false,
  countyOfficer: false,
  departmentOfficer: false,
  member: false,
  shopkeeper: true,
  unitContact: false,
}

/** Whom their office opens the shop of its community to: who works or serves there. */
const openTo: Readonly<Record<Role, boolean>> = {
  fullTimeWorker: true,
  partTimeWorker: true,
  groupLeader: true,
  volunteer: true,
  secretary: true,
  townshipOfficer: false,
  countyOfficer: false,
  departmentOfficer: false,
  member: true,
  shopkeeper: true,
  unitContact: true,
}

/** The communities whose shop somebody keeps. */
export const shopsKept = (actor: Pick<Actor, 'assignments'>, now: number): readonly string[] => [
  ...new Set(
    heldBy(actor, now)
      .filter(({ role }) => keepers[role])
      .map(({ orgId }) => orgId),
  ),
]

export const keepsShop = (actor: Pick<Actor, 'assignments'>, communityId: string, now: number): boolean =>
  shopsKept(actor, now).includes(communityId)

/** The communities in whose shop somebody may take something: where they live, where they serve, where they work. */
export const shopsOpenTo = (actor: Pick<Actor, 'assignments' | 'homeGridId'>, now: number): readonly string[] => {
  const places = [
    actor.homeGridId ?? '',
    ...heldBy(actor, now)
      .filter(({ role }) => openTo[role])
      .map(({ orgId }) => orgId),
  ]
  return [...new Set(places.filter(isInCommunity).map(communityIdOf))]
}
