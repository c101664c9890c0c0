import type { Role } from '@/contract/words'
import type { Assignment, Person } from './person'

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

const inForce = ({ until }: Assignment, now: number) => until === null || until > now

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
