import { rank, rankOf, within } from '../../actor/standing'
import type { Actor } from '../../actor/actor'

/** The places that somebody may import and export for: where they are secretary or stand higher. None lies in another. */
export const scopesOf = (actor: Pick<Actor, 'assignments'>, now: number): readonly string[] => {
  const held = actor.assignments
    .filter(({ role, until }) => rankOf(role) >= rank.secretary && (until === null || until > now))
    .map(({ orgId }) => orgId)
  const distinct = [...new Set(held)]
  return distinct.filter((orgId) => !distinct.some((other) => other !== orgId && within(orgId, other)))
}

/** Whether a place lies in one of the scopes. */
export const inScope = (orgId: string, scopes: readonly string[]): boolean => scopes.some((scope) => within(orgId, scope))
