import { importKinds } from '@/contract/exchange'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { scopesOf } from '../run/scope'
import { templateOf } from '../file/template'
import { keepSheets } from './keep'

export const giveTemplate: Action<'exchange.template'> = async ({ kind }, { actor, now }) => {
  if (scopesOf(actor, now).length === 0) return err('exchange.not_yours')
  return ok(await keepSheets(templateOf(kind), { actor, path: `template-${kind}`, name: `${importKinds[kind]}-模板` }))
}
