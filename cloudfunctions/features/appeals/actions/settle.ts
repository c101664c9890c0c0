import { err, ok, type Result } from '../../../platform/result'
import type { Action } from '../../action'
import type { Appeal } from '../appeal'
import { settle } from '../settling'
import { toView } from '../view'
import { appeals, readTerms } from './store'

type Changed<Code extends string> = Result<Appeal, Code | 'not_found' | 'changed'>

/** What became of a change, in the codes of the contract. */
export const shown = <Code extends string>(changed: Changed<Code>): Result<Appeal, Code | 'appeals.not_found' | 'appeals.changed'> => {
  if (changed.ok) return changed
  if (changed.code === 'not_found') return err('appeals.not_found')
  return changed.code === 'changed' ? err('appeals.changed') : err(changed.code)
}

export const settleAppeal: Action<'appeals.settle'> = async (input, context) => {
  const terms = await readTerms(context.now)
  const settled = shown(await appeals.change(input.id, (appeal) => settle(appeal, input, { call: { ...context, key: input.key }, terms })))
  return settled.ok ? ok(toView(settled.value, context)) : settled
}
