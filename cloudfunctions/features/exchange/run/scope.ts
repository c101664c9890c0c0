import { rank, rankOf, within } from '../../actor/standing'
import type { Actor } from '../../actor/actor'
import { inForce } from '../../../ground/in-force'

/** The places that somebody may import and export for: where they are secretary or stand higher. None lies in another. */
export const scopesOf = (actor: Pick<Actor, 'assignments'>, now: number): readonly string[] => {
  const held = actor.assignments.filter((held) => rankOf(held.role) >= rank.secretary && inForce(held, now)).map(({ orgId }) => orgId)
  const distinct = [...new Set(held)]
  return distinct.filter((orgId) => !distinct.some((other) => other !== orgId && within(orgId, other)))
}

/** Whether a place lies in one of the scopes. */
export const inScope = (orgId: string, scopes: readonly string[]): boolean => scopes.some((scope) => within(orgId, scope))
