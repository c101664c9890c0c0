import type { Action } from '../../action'
import { confirm } from '../steps/asker'
import { step } from './store'

export const confirmMatter: Action<'matters.confirm'> = (input, context) =>
  step(input, context, (matter, call) => confirm(matter, input, call))
