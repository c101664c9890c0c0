import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { sheetFor } from '../../attendance/actions/unit-sheet'
import { unitTables } from '../kinds/unit-table'
import { keepSheets } from './keep'

export const exportUnitSheet: Action<'exchange.unitSheet'> = async (input, context) => {
  const sheet = await sheetFor(input, context)
  if (!sheet.ok) return sheet
  const { id, unitName, quarter } = sheet.value
  return ok(
    await keepSheets(unitTables(sheet.value), {
      actor: context.actor,
      path: `unit-${id}-${quarter}`,
      name: `${unitName}-服务反馈表-${quarter}`,
    }),
  )
}
