import type { Doer } from '../actor/act'
import { keeps, looksAfter } from '../households/eyes'
import type { Household } from '../households/household'
import type { VisitorAs } from './visit'

/** As what somebody may record that they were in touch; null: they do not look after it. */
export const visitorOf = (household: Household, doer: Doer): VisitorAs | null => {
  if (household.state === 'left') return null
  if (looksAfter(household, doer.actor._id)) return 'member'
  return keeps(household, doer) ? 'worker' : null
}
