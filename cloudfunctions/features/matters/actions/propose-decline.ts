import type { Action } from '../../action'
import { proposeDecline } from '../steps/decline'
import { stepUpwards } from './upwards'

export const proposeDeclineOfMatter: Action<'matters.proposeDecline'> = (input, context) =>
  stepUpwards(input, context, (matter, { call, upwards }) => proposeDecline(matter, { ...input, upwards }, call))
