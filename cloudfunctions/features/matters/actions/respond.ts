import type { Action } from '../../action'
import { respond } from '../staff-steps'
import { step } from './store'

export const respondToMatter: Action<'matters.respond'> = (input, context) =>
  step(input, context, (matter, call) => respond(matter, input, call))
