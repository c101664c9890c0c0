import { randomUUID } from 'node:crypto'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { linksFor } from '../../../platform/files'
import { filesOf, itemOf, mayRead, settle } from '../settle'
import { feedback } from './store'
import { inArea } from '../../../ground/codes'

export const settleFeedback: Action<'feedback.settle'> = async ({ id, key = randomUUID(), reply }, context) => {
  if (!mayRead(context)) return err('feedback.not_yours')
  const changed = await feedback.change(id, (document) => settle(document, { key, reply }, context))
  const kept = inArea('feedback', changed)
  return kept.ok ? ok(itemOf(kept.value, await linksFor(filesOf([kept.value])))) : kept
}
