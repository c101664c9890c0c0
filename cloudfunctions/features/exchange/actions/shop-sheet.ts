import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { showSheet } from '../../shop/actions/sheet'
import { shopTables } from '../kinds/shop-table'
import { keepSheets } from './keep'

export const exportShopSheet: Action<'exchange.shopSheet'> = async (input, context) => {
  const sheet = await showSheet(input, context)
  if (!sheet.ok) return sheet
  const { orgId, shopName, month } = sheet.value
  return ok(
    await keepSheets(shopTables(sheet.value), { actor: context.actor, path: `shop-${orgId}-${month}`, name: `${shopName}-${month}` }),
  )
}
