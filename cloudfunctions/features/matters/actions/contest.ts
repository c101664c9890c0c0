import type { Action } from '../../action'
import { contest } from '../steps/asker'
import { stepUpwards } from './upwards'

export const contestDecline: Action<'matters.contest'> = (input, context) =>
  stepUpwards(input, context, (matter, { call, upwards }) => contest(matter, { ...input, upwards }, call))
