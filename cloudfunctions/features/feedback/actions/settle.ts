import { randomUUID } from 'node:crypto'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { itemOf, mayRead, settle } from '../settle'
import { feedback } from './store'

export const settleFeedback: Action<'feedback.settle'> = async ({ id, key = randomUUID(), reply }, context) => {
  if (!mayRead(context)) return err('feedback.not_yours')
  const changed = await feedback.change(id, (document) => settle(document, { key, reply }, context))
  if (changed.ok) return ok(itemOf(changed.value))
  if (changed.code === 'not_found') return err('feedback.not_found')
  return changed.code === 'changed' ? err('feedback.changed') : err(changed.code)
}
