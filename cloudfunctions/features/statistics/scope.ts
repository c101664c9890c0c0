import type { FigureEye } from '@/contract/words-statistics'
import { err, ok, type Result } from '../../platform/result'
import type { Actor } from '../actor/actor'
import { rank, standing, topOf } from '../actor/standing'
import { isDepartment, isGrid } from '../../ground/places'

export interface Scope {
  readonly as: FigureEye
  readonly orgId: string
  /** Where the caller's own places begin. */
  readonly top: string
}

interface Asked {
  readonly as?: FigureEye | undefined
  readonly orgId?: string | undefined
}

type Denied = 'statistics.not_yours' | 'statistics.no_home'

/** Of the grid where somebody lives, and of no other. */
const atHome = ({ homeGridId }: Actor, orgId: string | undefined): Result<Scope, Denied> => {
  if (homeGridId === null) return err('statistics.no_home')
  if (orgId !== undefined && orgId !== homeGridId) return err('statistics.not_yours')
  return ok({ as: 'resident', orgId: homeGridId, top: homeGridId })
}

/** Whose figures somebody reads, and as what: a place that they answer for, else the grid where they live. */
export const scopeOf = (actor: Actor, { as, orgId }: Asked, now: number): Result<Scope, Denied> => {
  const own = topOf(actor, now)
  const top = own === null || isDepartment(own) ? null : own
  if (as === 'resident' || top === null) return as === undefined || as === 'resident' ? atHome(actor, orgId) : err('statistics.not_yours')
  const place = orgId ?? top
  if (isDepartment(place) || standing(actor, place, now) < rank.worker) return err('statistics.not_yours')
  return ok({ as: as ?? (isGrid(top) ? 'worker' : 'officer'), orgId: place, top })
}
