import type { Action } from '../../action'
import { reopen } from '../steps/asker'
import { step } from './store'

export const reopenMatter: Action<'matters.reopen'> = (input, context) =>
  step(input, context, (matter, call) => reopen(matter, input, call))
