import { rank, standing, topOf } from '../actor/standing'
import type { Doer } from '../actor/act'

/** The place whose desk of 报到 is somebody's: the highest they answer for as a secretary or above; null: none. */
export const deskOf = ({ actor, now }: Doer): string | null => {
  const top = topOf(actor, now)
  return top !== null && standing(actor, top, now) >= rank.secretary ? top : null
}

/** The place that was asked for, or one's own; null when it is not theirs. */
export const deskAt = (orgId: string | undefined, doer: Doer): string | null => {
  if (orgId === undefined) return deskOf(doer)
  return standing(doer.actor, orgId, doer.now) >= rank.secretary ? orgId : null
}

const fields: Readonly<Record<number, string>> = { 6: 'place.within.county', 9: 'place.within.township', 12: 'place.within.community' }

/** One place of the tree: its own field, so that an index serves every level. */
export const inPlace = (orgId: string): Readonly<Record<string, string>> => ({ [fields[orgId.length] ?? 'place.within.community']: orgId })
