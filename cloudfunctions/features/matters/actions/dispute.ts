import { err } from '../../../platform/result'
import type { Action } from '../../action'
import { ownFiles } from '../photos'
import { dispute } from '../asker-steps'
import { step } from './store'

export const disputeMatter: Action<'matters.dispute'> = async (input, context) => {
  if (!ownFiles(input, context.actor)) return err('matters.photo_not_yours')
  return step(input, context, (matter, call) => dispute(matter, input, call))
}
