import type { CallName } from '@/contract'
import type { Action } from '../../action'
import { answer, contact, echo, respond } from '../steps/staff'
import { enclosed } from './step'

/** Steps of whoever works on it, that need no more than their rule. */
export const handlerSteps = {
  'matters.respond': enclosed(respond),
  'matters.echo': enclosed(echo),
  'matters.answer': enclosed(answer),
  'matters.contact': enclosed(contact),
} satisfies { readonly [Name in CallName]?: Action<Name> }
