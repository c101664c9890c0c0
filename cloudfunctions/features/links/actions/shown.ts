import type { Output } from '@/contract'
import { err, ok, type Result } from '../../../platform/result'
import type { Context } from '../../action'
import { eyeOf } from '../../households/eyes'
import type { Household } from '../../households/household'
import { toView } from '../../households/view'

/** The household as whoever acted reads it afterwards. */
export const shownAfter = (household: Household, context: Context): Result<Output<'households.show'>, 'links.not_found'> => {
  const eye = eyeOf(household, context)
  return eye === null ? err('links.not_found') : ok(toView(household, eye, context))
}

/** What became of a link: who said no reads nothing more of the household. */
export const answeredAs = (household: Household, linkId: string, context: Context): Result<Output<'links.answer'>, never> => {
  const shown = shownAfter(household, context)
  const link = household.links.find(({ id }) => id === linkId)
  return ok({ state: link?.state ?? 'ended', household: shown.ok ? shown.value : null })
}
