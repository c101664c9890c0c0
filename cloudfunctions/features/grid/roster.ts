import type { StandIn } from '../actor/person'
import { turnsFor, type Orgs } from './acting'
import type { Answerer } from './duty'
import { chainIds } from './names'
import { officeIdOf } from './office-id'
import type { Org } from './org'
import { isOver } from '../../ground/in-force'

/** Everybody who is or will be on leave, each in the office they are away from. */
const awayIn = (orgs: readonly Org[], now: number): readonly Answerer[] =>
  orgs.flatMap(({ _id: orgId, staff }) =>
    staff.filter(({ leave, until }) => leave != null && leave.to >= now && !isOver({ until }, now)).map((owner) => ({ owner, orgId })),
  )

/** The codes of the places that it takes to say who stands in: those above an office, and those of every deputy. */
export const placesAround = (orgs: readonly Org[], now: number): readonly string[] => [
  ...new Set(
    awayIn(orgs, now).flatMap(({ orgId, owner }) => [...chainIds(orgId), ...(owner.leave?.deputy ? [owner.leave.deputy.orgId] : [])]),
  ),
]

/** The line above an office, and its deputies wherever they are. */
const around = ({ orgId, owner }: Answerer, known: Orgs): Orgs => {
  const found = new Map<string, Org>()
  const add = (id: string) => {
    const org = known.get(id)
    if (org && !found.has(id)) found.set(id, org)
  }
  const follow = ({ leave, personId }: Answerer['owner'], asked: readonly string[]): void => {
    const deputy = leave?.deputy
    if (!deputy || asked.includes(personId)) return
    add(deputy.orgId)
    const next = known.get(deputy.orgId)?.staff.find((staff) => staff.personId === deputy.personId && staff.role === deputy.role)
    if (next) follow(next, [...asked, personId])
  }
  for (const id of chainIds(orgId)) add(id)
  follow(owner, [])
  return found
}

/** Who stands in for whom, by person: `orgs` are all places where somebody is away, and those around them. */
export const rosterOf = (orgs: readonly Org[], now: number): ReadonlyMap<string, readonly StandIn[]> => {
  const known: Orgs = new Map(orgs.map((org) => [org._id, org]))
  const roster = new Map<string, readonly StandIn[]>()
  for (const post of awayIn([...known.values()], now)) {
    const { orgId, owner } = post
    for (const { by, from, until } of turnsFor(post, around(post, known)).filter((turn) => turn.until > now)) {
      const entry = {
        office: officeIdOf(orgId, owner),
        orgId,
        role: owner.role,
        personId: owner.personId,
        name: owner.name,
        from,
        until,
      } as const
      const as = by.as === 'deputy' ? 'deputy' : 'above'
      roster.set(by.owner.personId, [...(roster.get(by.owner.personId) ?? []), { ...entry, as }])
    }
  }
  return roster
}
