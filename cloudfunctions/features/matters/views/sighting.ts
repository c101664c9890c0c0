import type { Role, Standing } from '@/contract/words'
import type { Actor } from '../../actor/actor'
import type { Matter } from '../document/matter'
import { inForce } from '../../../ground/in-force'

/** Somebody of the staff who read a matter, or several in a list, in the collection `sightings`: one line a day. */
export interface Sighting {
  readonly matterId: string | readonly string[]
  readonly at: number
  readonly name: string
  readonly role: Role | null
}

interface Seeing {
  readonly actor: Actor
  readonly now: number
  readonly standing: Standing | null
}

/** Whose reading leaves a line: not that of those who asked. */
const leavesLine: Readonly<Record<Standing, boolean>> = {
  asker: false,
  beneficiary: false,
  follower: false,
  owner: true,
  receiver: true,
  claimant: true,
  unit: true,
  reviewer: true,
  supervisor: true,
  department: true,
  staff: true,
}

/** The line that a reader leaves; those who asked leave none. */
export const sightingOf = (matter: Matter, { actor, now, standing }: Seeing): Sighting | null => {
  if (standing === null || !leavesLine[standing]) return null
  const office = actor.assignments.find((held) => inForce(held, now))
  return { matterId: matter._id, at: now, name: actor.name ?? '工作人员', role: office?.role ?? null }
}
