import { err, ok } from '../../../platform/result'
import { inArea } from '../../../ground/codes'
import type { Action } from '../../action'
import { households } from '../../households/actions/store'
import { excused, openDues } from '../../households/dues'
import type { Household } from '../../households/household'
import { visitorOf } from '../eyes'

export const excuseVisit: Action<'visits.excuse'> = async ({ householdId, why, key }, context) => {
  const { actor, now } = context
  const household = await households.get(householdId)
  if (!household || visitorOf(household, context) === null) return err('visits.not_found')
  const by = `${actor._id}/${key}`
  const changed = await households.change<never>(
    householdId,
    (seen) => {
      const dues = excused(seen, { by, why, now })
      return ok({ next: dues === seen.dues ? seen : { ...seen, dues }, effects: [] })
    },
    household,
  )
  const kept = inArea<'visits', Household>('visits', changed)
  return kept.ok ? ok({ nextDue: openDues(kept.value, now)[0]?.at ?? null }) : kept
}
