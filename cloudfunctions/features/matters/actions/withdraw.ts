import type { Action } from '../../action'
import { withdraw } from '../steps/asker'
import { step } from './store'

export const withdrawMatter: Action<'matters.withdraw'> = (input, context) =>
  step(input, context, (matter, call) => withdraw(matter, input, call))
