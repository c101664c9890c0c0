import type { Action } from '../../action'
import { contact } from '../steps/staff'
import { step } from './store'

export const contactAsker: Action<'matters.contact'> = (input, context) =>
  step(input, context, (matter, call) => contact(matter, input, call))
