import type { Output } from '@/contract'
import { err, ok, type Result } from '../../../platform/result'
import type { Context } from '../../action'
import { eyeOf } from '../eyes'
import type { Household } from '../household'
import { toView } from '../view'

/** What whoever acted sees of the household afterwards; somebody who may read it no longer is told so. */
export const shownTo = (household: Household, context: Context): Result<Output<'households.show'>, 'households.not_found'> => {
  const eye = eyeOf(household, context)
  return eye === null ? err('households.not_found') : ok(toView(household, eye, context))
}
