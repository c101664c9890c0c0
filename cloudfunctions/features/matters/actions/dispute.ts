import { err } from '../../../platform/result'
import type { Action } from '../../action'
import { ownFiles } from '../document/photos'
import { dispute } from '../steps/asker'
import { step } from './store'

export const disputeMatter: Action<'matters.dispute'> = async (input, context) => {
  if (!ownFiles(input, context.actor)) return err('matters.photo_not_yours')
  return step(input, context, (matter, call) => dispute(matter, input, call))
}
