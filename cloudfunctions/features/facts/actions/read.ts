import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { noteReading } from '../../households/actions/sighting'
import { factEyeOf, readable } from '../reading'
import { readKnown } from './store'

export const readFacts: Action<'facts.read'> = async ({ householdId, why }, context) => {
  const known = await readKnown(householdId)
  const eye = known && factEyeOf(known.household, context)
  if (!known || eye === null) return err('facts.not_found')
  const { household, facts } = known
  if (eye === 'above' && why === undefined) return err('facts.why_missing')
  // The line stands before anything is shown.
  if (eye !== 'own') await noteReading(household, { what: 'facts', why: why ?? null }, context)
  return ok({ eye, rows: readable(facts, household, context) })
}
