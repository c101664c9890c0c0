import type { Action } from '../../action'
import { publish } from '../steps/claim'
import { step } from './store'

export const publishMatter: Action<'matters.publish'> = (input, context) =>
  step(input, context, (matter, call) => publish(matter, input, call))
