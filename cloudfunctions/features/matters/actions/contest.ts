import type { Action } from '../../action'
import { contest } from '../asker-steps'
import { stepUpwards } from './upwards'

export const contestDecline: Action<'matters.contest'> = (input, context) =>
  stepUpwards(input, context, (matter, { call, upwards }) => contest(matter, { ...input, upwards }, call))
