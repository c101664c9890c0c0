import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { toImportView } from '../run/import'
import { newestOf } from './store'

export const showProgress: Action<'exchange.progress'> = async (_input, { actor }) => {
  const newest = await newestOf(actor._id)
  return ok(newest ? { import: toImportView(newest), rows: [...newest.refusals] } : null)
}
