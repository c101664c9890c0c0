import { err } from '../../../platform/result'
import type { Action } from '../../action'
import { ownFiles } from '../document/photos'
import { answer } from '../steps/staff'
import { step } from './store'

export const answerMatter: Action<'matters.answer'> = async (input, context) => {
  if (!ownFiles(input, context.actor)) return err('matters.photo_not_yours')
  return step(input, context, (matter, call) => answer(matter, input, call))
}
