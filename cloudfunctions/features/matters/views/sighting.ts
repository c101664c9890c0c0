import type { Role, Standing } from '@/contract/words'
import type { Actor } from '../../people/actor'
import type { Matter } from '../document/matter'

/** Somebody of the staff who read a matter, in the collection `sightings`: one line a day. */
export interface Sighting {
  readonly matterId: string
  readonly at: number
  readonly name: string
  readonly role: Role | null
}

interface Seeing {
  readonly actor: Actor
  readonly now: number
  readonly standing: Standing | null
}

const asked: readonly (Standing | null)[] = ['asker', 'beneficiary', 'follower', null]

/** The line that a reader leaves; those who asked leave none. */
export const sightingOf = (matter: Matter, { actor, now, standing }: Seeing): Sighting | null => {
  if (asked.includes(standing)) return null
  const office = actor.assignments.find(({ until }) => until === null || until > now)
  return { matterId: matter._id, at: now, name: actor.name ?? '工作人员', role: office?.role ?? null }
}
