import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { answersForAppeal, isMine } from '../appeal'
import { toView } from '../view'
import { appeals } from './store'

export const showAppeal: Action<'appeals.show'> = async ({ id }, context) => {
  const appeal = await appeals.get(id)
  if (!appeal) return err('appeals.not_found')
  if (!isMine(appeal, context) && !answersForAppeal(appeal, context)) return err('appeals.not_yours')
  return ok(toView(appeal, context))
}
