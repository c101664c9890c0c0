import { rank, standing, topOf } from '../people/standing'
import type { Doer } from './lifecycle'

/** The place whose desk of 报到 is somebody's: the highest they answer for as a secretary or above; null: none. */
export const deskOf = ({ actor, now }: Doer): string | null => {
  const top = topOf(actor, now)
  return top !== null && standing(actor, top, now) >= rank.secretary ? top : null
}
