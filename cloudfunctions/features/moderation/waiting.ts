import { isCounty, isTownship } from '../../ground/places'
import { rank, standing, topOf } from '../actor/standing'
import type { Doer } from '../actor/act'

/** Below a place; all of it for the county. */
const below = (top: string): Readonly<Record<string, string>> => {
  if (isCounty(top)) return {}
  return isTownship(top) ? { 'within.township': top } : { 'within.community': top }
}

/** What waits below the place that somebody answers for; null: they answer for none. */
export const waitingBelow = ({ actor, now }: Doer): Readonly<Record<string, string>> | null => {
  const top = topOf(actor, now)
  return top === null || standing(actor, top, now) < rank.secretary ? null : { ...below(top), state: 'waits' }
}
