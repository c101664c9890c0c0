import { err, ok, type Result } from '../../platform/result'
import { day, midnightOf } from '../../ground/time/beijing'
import { isCounty, isDepartment } from '../../ground/places'
import type { Doer } from '../actor/act'
import { heldBy, rank, standing, topOf } from '../actor/standing'
import { scopeOf } from '../households/scope'

export type DueAs = 'office' | 'member'

/** Whose households somebody looks in on by an office: those of a place; null: they hold none for one. */
const placeOf = ({ actor, now }: Doer): string | null => {
  const top = topOf(actor, now)
  return top === null || isDepartment(top) || standing(actor, top, now) < rank.worker ? null : top
}

/** The last moment of today, UTC ms. */
export const endOfToday = (now: number): number => midnightOf(now) + day - 1

interface Scope {
  readonly as: DueAs
  readonly where: Readonly<Record<string, string>>
}

/** Which households somebody sees as due: those of a place they answer for, or those that they are linked to. */
export const dueScope = (
  doer: Doer,
  { orgId, as }: { readonly orgId?: string | undefined; readonly as?: DueAs | undefined },
): Result<Scope, 'visits.not_yours' | 'visits.too_wide'> => {
  const place = orgId ?? placeOf(doer)
  if (as === 'member' || (as === undefined && place === null)) return ok({ as: 'member', where: { linked: doer.actor._id } })
  if (place === null || isDepartment(place) || standing(doer.actor, place, doer.now) < rank.worker) return err('visits.not_yours')
  return isCounty(place) ? err('visits.too_wide') : ok({ as: 'office', where: scopeOf(place) })
}

/** What waits for somebody on the first page: whoever answers for all of a county looks in on nobody. */
export const waitingDues = (doer: Doer): Scope['where'] | null => {
  const mayLook = placeOf(doer) !== null || heldBy(doer.actor, doer.now).some(({ role }) => role === 'member')
  const scope = mayLook ? dueScope(doer, {}) : null
  return scope?.ok ? scope.value.where : null
}
