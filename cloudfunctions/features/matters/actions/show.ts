import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { mayRead } from '../view'
import { matters, viewFor } from './store'

export const showMatter: Action<'matters.show'> = async ({ id }, context) => {
  const matter = await matters.get(id)
  if (!matter) return err('matters.not_found')
  return mayRead(matter, context) ? ok(await viewFor(matter, context)) : err('matters.not_yours')
}
