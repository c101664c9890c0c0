import { err } from '../../../platform/result'
import type { Action } from '../../action'
import { ownFiles } from '../document/photos'
import { respond } from '../steps/staff'
import { step } from './store'

export const respondToMatter: Action<'matters.respond'> = async (input, context) => {
  if (!ownFiles(input, context.actor)) return err('matters.photo_not_yours')
  return step(input, context, (matter, call) => respond(matter, input, call))
}
