import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { makeReport } from '../../statistics/actions/report'
import { reportTables } from '../kinds/report-table'
import { keepSheets } from './keep'

export const exportReport: Action<'exchange.report'> = async (input, context) => {
  const report = await makeReport({ ...input, sentences: undefined, key: undefined }, context)
  if (!report.ok) return report
  const { place, period, title } = report.value
  const path = `report-${place.id}-${period.name}`
  return ok(await keepSheets(reportTables(report.value), { actor: context.actor, path, name: title }))
}
