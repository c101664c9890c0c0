import type { ShopSheet } from '@/contract/shop'
import { lastPeriods } from '../../ground/time/periods'
import { maskName } from '../actor/actor'
import { stockOf, type Goods } from './goods'
import type { Reservation } from './reservation'

/** Months that may be looked at, this one first. */
const monthsShown = 12

interface Read {
  readonly shelf: readonly Goods[]
  readonly handOuts: readonly Reservation[]
  readonly capped: boolean
}

/** The shelf as it stands, and what the month handed out. Names are masked: who fetched something signs on the paper. */
export const sheetOf = (
  { shelf, handOuts, capped }: Read,
  { orgId, month, now }: { orgId: string; month: string; now: number },
): ShopSheet => {
  const name = shelf[0]?.communityName ?? handOuts[0]?.communityName ?? ''
  return {
    orgId,
    shopName: `${name}爱心超市`,
    month,
    months: lastPeriods('month', now, monthsShown).map(({ name: each }) => each),
    shelf: shelf.map((goods) => ({
      id: goods._id,
      name: goods.name,
      price: goods.price,
      stock: stockOf(goods),
      held: goods.holds.length,
      offered: goods.offered,
      handedOut: handOuts.filter((each) => each.goods.id === goods._id).length,
    })),
    handOuts: handOuts.map(({ _id, endedAt, at, goods, price, by, endedBy }) => ({
      id: _id,
      at: endedAt ?? at,
      goodsName: goods.name,
      price,
      who: by.name === null ? '没留称呼的居民' : maskName(by.name),
      byName: endedBy?.name ?? null,
    })),
    points: handOuts.reduce((sum, { price }) => sum + price, 0),
    capped,
  }
}
