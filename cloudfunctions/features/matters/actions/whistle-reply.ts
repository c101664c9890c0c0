import { err } from '../../../platform/result'
import type { Action } from '../../action'
import { ownFiles } from '../document/photos'
import { whistleReply } from '../steps/whistle'
import { step } from './store'

export const replyToWhistle: Action<'matters.whistleReply'> = async (input, context) => {
  if (!ownFiles(input, context.actor)) return err('matters.photo_not_yours')
  return step(input, context, (matter, call) => whistleReply(matter, input, call))
}
