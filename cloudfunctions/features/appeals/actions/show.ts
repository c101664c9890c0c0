import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { answersForAppeal, isMine } from '../appeal'
import { toView } from '../view'
import { appeals } from './store'

export const showAppeal: Action<'points.showAppeal'> = async ({ id }, context) => {
  const appeal = await appeals.get(id)
  if (!appeal) return err('points.appeal_not_found')
  if (!isMine(appeal, context) && !answersForAppeal(appeal, context)) return err('points.appeal_not_yours')
  return ok(toView(appeal, context))
}
