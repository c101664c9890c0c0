import { answering, inOffice } from '../../grid/duty'
import type { Org, Staff } from '../../grid/org'
import { openWhistle } from '../lifecycle/conditions'
import { supervisorsOf } from './supervising'
import type { Matter, Owner } from '../document/matter'

/** The places that are known, as they stand now. */
export type Places = ReadonlyMap<string, Org>

type Post = Pick<Owner, 'personId' | 'role' | 'orgId'>

const isHeldBy =
  ({ personId, role }: Post, now: number) =>
  (staff: Staff) =>
    staff.personId === personId && (staff.role === role || answering.includes(staff.role)) && inOffice(staff, now)

/** The office somebody holds in a place; undefined when they hold none there. */
export const holding = (org: Org | undefined, post: Post, now: number): Staff | undefined => org?.staff.find(isHeldBy(post, now))

/** Whether an office that has a part in a matter is over. Of a place that is not known nothing is said. */
export const isOver = (post: Post, places: Places, now: number): boolean => {
  const org = places.get(post.orgId)
  return org !== undefined && (org.retired != null || holding(org, post, now) === undefined)
}

/** Who may take over a part besides the owner's; null: nobody. */
export interface Successors {
  /** The nearest above the matter's place who is none of these. */
  readonly above: (not: readonly string[]) => Owner | null
  /** Another of the department. */
  readonly colleague: (departmentId: string) => Owner | null
}

interface Beside {
  readonly isOver: (post: Post) => boolean
  readonly next: Successors
}

type Parts = Pick<Matter, 'handover' | 'decline' | 'whistles' | 'supervisors'>

const whistlesWith = (matter: Matter, { isOver: over, next }: Beside): Parts['whistles'] => {
  const whistle = openWhistle(matter)
  const officer = whistle && over(whistle.officer) ? (next.colleague(whistle.departmentId) ?? next.above([whistle.officer.personId])) : null
  return whistle && officer ? matter.whistles.map((each) => (each === whistle ? { ...each, officer } : each)) : matter.whistles
}

const declineWith = ({ decline, owner }: Matter, { isOver: over, next }: Beside): Parts['decline'] => {
  if (!decline || !over(decline.reviewer)) return decline
  const reviewer = next.above([owner.personId, decline.reviewer.personId])
  return reviewer && { ...decline, reviewer }
}

/** What of a matter besides its owner waits for an office that is over passes on, or ends where nobody is left to take it. */
export const partsWithout = (matter: Matter, beside: Beside): Parts => {
  const supervisors = supervisorsOf(matter)
  const left = supervisors.filter((each) => !beside.isOver(each))
  const gone = supervisors.find((each) => beside.isOver(each))
  const above = gone ? beside.next.above([matter.owner.personId, ...supervisors.map(({ personId }) => personId)]) : null
  return {
    handover: matter.handover && beside.isOver(matter.handover.to) ? null : matter.handover,
    decline: declineWith(matter, beside),
    whistles: whistlesWith(matter, beside),
    supervisors: gone ? [...left, ...(above ? [{ ...gone, ...above }] : [])] : supervisors,
  }
}

/** Every part that a number had in a matter, as its owner's. */
export const partsOfNumber = (matter: Matter, from: string, to: Pick<Owner, 'personId' | 'openid'>): Partial<Matter> => {
  const as = <Held extends Owner>(post: Held): Held => (post.personId === from ? { ...post, ...to } : post)
  const { owner, handover, decline, whistles } = matter
  return {
    owner: as(owner),
    handover: handover && { ...handover, to: as(handover.to) },
    decline: decline && { ...decline, reviewer: as(decline.reviewer) },
    whistles: whistles.map((whistle) => ({ ...whistle, officer: as(whistle.officer) })),
    supervisors: supervisorsOf(matter).map(as),
  }
}
