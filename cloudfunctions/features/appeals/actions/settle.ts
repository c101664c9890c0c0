import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { settle } from '../settling'
import { toView } from '../view'
import { appeals, readTerms } from './store'
import { inArea } from '../../../ground/codes'

export const settleAppeal: Action<'appeals.settle'> = async (input, context) => {
  const terms = await readTerms(context.now)
  const settled = inArea(
    'appeals',
    await appeals.change(input.id, (appeal) => settle(appeal, input, { call: { ...context, key: input.key }, terms })),
  )
  return settled.ok ? ok(toView(settled.value, context)) : settled
}
