import type { Body } from '../../platform/aggregate'
import type { Assignment, Person } from './person'

/** An assignment as an office says it; `asOf` is the version of the place that said it. */
export interface Said extends Assignment {
  readonly asOf: number
}

const same = (one: Assignment, other: Assignment) => one.role === other.role && one.orgId === other.orgId

/** A person with an assignment as their office has it. Null when they have it, or something newer, already. */
export const assigned = (person: Person, said: Said): Body<Person> | null => {
  const standing = person.assignments.find((held) => same(held, said))
  if (standing && (standing.asOf ?? 0) >= said.asOf) return null
  return { ...person, assignments: [...person.assignments.filter((held) => !same(held, said)), said] }
}
