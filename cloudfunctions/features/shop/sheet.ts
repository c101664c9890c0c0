import type { ShopSheet } from '@/contract/shop'
import { maskName } from '../people/actor'
import { stockOf, type Goods } from './goods'
import type { Reservation } from './reservation'

/** China has one time zone and no summer time. */
const offset = 8 * 3_600_000
/** Months that may be looked at. */
const monthsShown = 12

/** `202611`, of a moment. */
export const monthOf = (at: number): string => new Date(at + offset).toISOString().slice(0, 7).replace('-', '')

/** A month in UTC ms, its end not included. */
export const spanOf = (month: string): { readonly from: number; readonly to: number } => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(4))]
  return { from: Date.UTC(year, number - 1, 1) - offset, to: Date.UTC(year, number, 1) - offset }
}

/** This month and those before it, the newest first. */
export const monthsUntil = (now: number): readonly string[] => {
  const local = new Date(now + offset)
  return Array.from({ length: monthsShown }, (_, back) => monthOf(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() - back, 1) - offset))
}

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
    months: [...monthsUntil(now)],
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
