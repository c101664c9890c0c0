import { ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action } from '../../action'
import { numbersFrom } from '../../settings/numbers'
import { linksFor } from '../../../platform/files'
import { photosOf, toCard } from '../goods'
import { shopsOpenTo } from '../keeping'
import { purseOf } from './points'
import { readShelf } from './shelf'

export const listGoods: Action<'shop.goods'> = async ({ orgId }, { actor, now }) => {
  const shops = shopsOpenTo(actor, now)
  const shop = orgId ?? shops[0] ?? null
  const mine = shop !== null && shops.includes(shop)
  const [shelf, { balance, waiting }, stored] = await Promise.all([
    shop === null ? [] : readShelf(shop),
    purseOf(actor._id),
    storedSettings(),
  ])
  const offered = shelf.filter((each) => each.offered)
  const links = await linksFor(photosOf(offered))
  const goods = offered.map((each) => toCard(each, { balance, mine, links }))
  const { shopDays: days, familyPools } = numbersFrom(stored)
  return ok({ orgId: shop, goods, balance, waiting, days, mine, family: familyPools === 1 })
}
