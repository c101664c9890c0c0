import type { NodeView, OrgNode } from '@/contract/places'
import type { Context } from '../action'
import { rank, rankOf, standing } from '../actor/standing'
import { inOffice } from './duty'
import { chainIds, sayName } from './names'
import { nodeStepsFor } from './node-steps'
import { officeIdOf } from './office-id'
import { orgFrom, type Org, type OrgState } from './org'
import { unpackBounds } from './outline'

export const nodeOf = ({ _id, name, level, hasChildren }: Pick<Org, '_id' | 'name' | 'level' | 'hasChildren'>): OrgNode => ({
  id: _id,
  name: sayName(name),
  level,
  hasChildren,
})

/** Places by their ids, in that order; those not known are left out. */
export const nodesOf = (ids: readonly string[], known: readonly Org[]): OrgNode[] =>
  ids.flatMap((id) => known.filter(({ _id }) => _id === id).map(nodeOf))

/**
 * Everybody in office who answers for something: they are public. Members
 * and volunteers are not: whose member one is, is nobody's business.
 */
export const contactsOf = (org: Pick<Org, 'staff'>, now: number) =>
  org.staff.filter((staff) => inOffice(staff, now) && rankOf(staff.role) > 0).map(({ name, role, phone }) => ({ name, role, phone }))

const lanesFor = (state: OrgState, mayEdit: boolean) =>
  state.lanes.map((lane) => ({ ...lane, leader: lane.leader && { name: lane.leader.name, phone: mayEdit ? lane.leader.phone : null } }))

/** The number of whoever leads a team is their own, as that of a lane's leader. */
const teamsFor = (state: OrgState, mayEdit: boolean) => state.teams.map((team) => ({ ...team, phone: mayEdit ? team.phone : null }))

const handlersOf = (state: OrgState, known: readonly Org[]) =>
  state.handlers.flatMap(({ category, personId }) =>
    known
      .flatMap((org) =>
        org.staff
          .filter((staff) => staff.personId === personId)
          .map((staff) => ({ category, officeId: officeIdOf(org._id, staff), name: staff.name })),
      )
      .slice(0, 1),
  )

/** A place as anybody may see it, and what this reader may change. `known`: the places around it. */
export const toNode = (org: Org, known: readonly Org[], { actor, now }: Context): NodeView => {
  const state = orgFrom(org)
  const mayEdit = standing(actor, state._id, now) >= rank.worker
  const { version, partyGroup, supervisionPhone, households, residents, outline, retired } = state
  return {
    ...nodeOf(state),
    version,
    path: [...nodesOf(chainIds(state._id).slice(0, -1), known), nodeOf(state)],
    staff: contactsOf(state, now),
    lanes: lanesFor(state, mayEdit),
    partyGroup,
    teams: teamsFor(state, mayEdit),
    supervisionPhone,
    households,
    residents,
    bounds: outline === null ? null : unpackBounds(outline),
    handlers: handlersOf(state, known),
    retired: retired && { at: retired.at, into: nodesOf(retired.into, known) },
    can: nodeStepsFor(state, { actor, now }),
  }
}
