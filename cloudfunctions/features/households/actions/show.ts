import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { eyeOf } from '../eyes'
import { toView } from '../view'
import { noteReading } from './sighting'
import { households } from './store'

/** Whoever guesses an id learns nothing, not even whether it is one. */
export const showHousehold: Action<'households.show'> = async ({ id }, context) => {
  const household = await households.get(id)
  const eye = household && eyeOf(household, context)
  if (!household || eye === null) return err('households.not_found')
  if (eye !== 'own') await noteReading(household, { what: 'household', why: null }, context)
  return ok(toView(household, eye, context))
}
