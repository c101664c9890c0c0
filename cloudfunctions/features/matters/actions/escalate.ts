import type { Action } from '../../action'
import { escalate } from '../steps/handing'
import { stepUpwards } from './upwards'

export const escalateMatter: Action<'matters.escalate'> = (input, context) =>
  stepUpwards(input, context, (matter, { call, upwards }) => escalate(matter, { ...input, upwards }, call))
