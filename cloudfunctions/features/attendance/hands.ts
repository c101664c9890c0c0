import type { EventFacts } from './record'
import { inForce } from '../../ground/in-force'
import { communityIdOf } from '../../ground/places'
import type { Doer } from '../actor/act'

/** The community's own people: its secretary, and those who work in one of its grids. Null: not theirs. */
export const answersAs = ({ actor, now }: Doer, communityId: string): 'secretary' | 'organiser' | null => {
  const held = actor.assignments.filter((held) => communityIdOf(held.orgId) === communityId && inForce(held, now))
  if (held.some(({ role, orgId }) => role === 'secretary' && orgId === communityId)) return 'secretary'
  return held.some(({ role }) => role === 'fullTimeWorker' || role === 'partTimeWorker') ? 'organiser' : null
}

/** The communities that somebody confirms hours for. */
export const answeringIn = (doer: Doer): readonly string[] =>
  [...new Set(doer.actor.assignments.map(({ orgId }) => communityIdOf(orgId)))].filter(
    (communityId) => answersAs(doer, communityId) !== null,
  )

/** Whoever put the event up, and the community's own people: they show the code and tick names. */
export const organises = (doer: Doer, { communityId }: Pick<EventFacts, 'communityId'>, organiserId: string): boolean =>
  organiserId === doer.actor._id || answersAs(doer, communityId) !== null
