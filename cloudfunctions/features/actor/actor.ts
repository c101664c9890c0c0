import type { Role } from '@/contract/words'
import type { Assignment, Person } from './person'
import { inForce } from '../../ground/in-force'

/** Who makes a call: the person as saved, or a stranger who has not saved anything yet. */
export interface Actor extends Pick<Person, '_id' | 'openid' | 'name' | 'phone' | 'homeGridId' | 'assignments'> {
  /** False for a stranger: there is no document of theirs yet. */
  readonly saved: boolean
}

/** Somebody seen for the first time: may look, ask and settle. */
export const stranger = (id: string, openid: string): Actor => ({
  _id: id,
  openid,
  name: null,
  phone: null,
  homeGridId: null,
  assignments: [],
  saved: false,
})

/** The offices that somebody acts for at `now`, as if they were their own. */
const stoodIn = ({ standsFor = [] }: Pick<Person, 'standsFor'>, now: number): readonly Assignment[] =>
  standsFor
    .filter((turn) => inForce(turn, now))
    .map(({ role, orgId, until, personId, name }) => ({ role, orgId, until, standsIn: { personId, name } }))

/** A person as they act at `now`: in their own offices, and in those of whoever is away and whom they stand in for. */
export const actorAt = (person: Person, now: number): Actor => ({
  ...person,
  assignments: [...person.assignments, ...stoodIn(person, now)],
  saved: true,
})

interface Post {
  readonly personId: string
  readonly orgId: string
}

/** Roles that answer for what happens in a place, and so may read what is asked there. */
const answering: Readonly<Record<Role, boolean>> = {
  fullTimeWorker: true,
  partTimeWorker: true,
  groupLeader: true,
  volunteer: false,
  secretary: true,
  townshipOfficer: true,
  countyOfficer: true,
  departmentOfficer: false,
  member: false,
  shopkeeper: false,
  unitContact: false,
}

/** Roles to which work comes by an office: that of a place, or a department's. */
const staff: Readonly<Record<Role, boolean>> = { ...answering, departmentOfficer: true }

/**
 * Whether somebody acts in this office now: it is theirs and they are in office there or above, or they stand in for whoever holds it.
 * Whose office has ended does not, from that moment on, whatever still names them.
 */
export const actsFor = ({ _id, assignments }: Pick<Actor, '_id' | 'assignments'>, { personId, orgId }: Post, now: number): boolean =>
  assignments.some((held) => {
    if (!inForce(held, now)) return false
    if (held.standsIn) return held.standsIn.personId === personId && held.orgId === orgId
    return personId === _id && staff[held.role] && orgId.startsWith(held.orgId)
  })

/** Everybody for whom somebody acts now, themselves first. */
export const actingFor = ({ _id, assignments }: Pick<Actor, '_id' | 'assignments'>, now: number): readonly string[] => [
  ...new Set([_id, ...assignments.flatMap((held) => (held.standsIn && inForce(held, now) ? [held.standsIn.personId] : []))]),
]

/** The places a person answers for at `now`: the code of a place is the prefix of every code below it. */
export const scopesOf = (actor: Actor, now: number): readonly string[] =>
  actor.assignments.filter((assignment) => inForce(assignment, now) && answering[assignment.role]).map(({ orgId }) => orgId)

/** Whether work comes to the person by an office: that of a place, or a department's. */
export const isStaff = (actor: Actor, now: number): boolean =>
  actor.assignments.some((assignment) => inForce(assignment, now) && staff[assignment.role])

/** Whether the person answers for a place, directly or as its supervisor. */
export const answersFor = (actor: Actor, orgId: string, now: number): boolean =>
  scopesOf(actor, now).some((scope) => orgId.startsWith(scope))

/** 王小四 → 王*四, 王四 → 王*: as WeChat's and the government's own rules mask a name. */
export const maskName = (name: string): string => {
  const letters = [...name]
  if (letters.length <= 2) return `${letters[0] ?? ''}*`
  return `${letters[0] ?? ''}*${letters.at(-1) ?? ''}`
}
