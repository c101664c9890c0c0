import { gather } from '../../../platform/gather'
import { pageFind, pageOf, type PageQuery } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { eyeOf } from '../../households/eyes'
import { noteReading } from '../../households/actions/sighting'
import type { Household } from '../../households/household'
import { toView } from '../view'
import type { Visit } from '../visit'

interface Found extends Readonly<Record<string, readonly unknown[]>> {
  readonly households: readonly Household[]
  readonly visits: readonly Visit[]
}

export const listVisits: Action<'visits.list'> = async ({ householdId, after }, context) => {
  const query: PageQuery = { where: { householdId }, by: 'day', direction: 'desc', cursor: after }
  // Whoever is of it may have no document of their own yet: all is joined to the household.
  const found = await gather<Found>({
    on: { collection: 'households', id: householdId },
    finds: {
      households: { collection: 'households', where: { _id: householdId }, limit: 1 },
      visits: { collection: 'visits', ...pageFind(query) },
    },
  })
  const [household] = found?.households ?? []
  const eye = household && eyeOf(household, context)
  if (!found || !household || !eye) return err('visits.not_found')
  // The line stands before anything is shown.
  if (eye !== 'own') await noteReading(household, { what: 'visits', why: null }, context)
  const { rows, next } = pageOf(found.visits, query)
  return ok({ rows: rows.map((visit) => toView(visit, { household, eye }, context)), next, eye })
}
