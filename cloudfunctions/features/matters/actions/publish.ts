import type { Action } from '../../action'
import { publish } from '../claim-steps'
import { step } from './store'

export const publishMatter: Action<'matters.publish'> = (input, context) =>
  step(input, context, (matter, call) => publish(matter, input, call))
