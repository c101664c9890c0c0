import { findByIds } from '../../../platform/documents'
import type { Action } from '../../action'
import { standingOf } from '../lifecycle/hands'
import { merge } from '../steps/joining'
import type { Matter } from '../document/matter'
import { step } from './step'

/** Both matters are read in one request. What becomes of the older one meanwhile, it deals with itself when it takes the others over. */
export const mergeMatter: Action<'matters.merge'> = async (input, context) => {
  const both = await findByIds<Matter>('matters', [input.id, input.into])
  const [loaded, other] = [input.id, input.into].map((id) => both.find(({ _id }) => _id === id))
  const into = other && standingOf(other, context) !== null ? other : null
  return step({ ...input, loaded }, context, (matter, call) => merge(matter, { into }, call))
}
