import type { ParsedInput } from '@/contract'
import type { ShopSheet } from '@/contract/shop'
import { find, where } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import type { Context } from '../../action'
import { keepsShop } from '../keeping'
import type { Reservation } from '../reservation'
import { monthOf, periodNamed } from '../../../ground/time/periods'
import { sheetOf } from '../sheet'
import { readShelf } from './shelf'

/** More than a village shop hands out in a month. */
const most = 999

const readHandOuts = (communityId: string, { from, to }: { from: number; to: number }): Promise<Reservation[]> =>
  find<Reservation>('reservations', {
    where: { communityId, state: 'pickedUp', endedAt: where.gte(from).and(where.lt(to)) },
    order: [['endedAt', 'desc']],
    limit: most + 1,
  })

/** The sheet of a shop, for whoever keeps it. */
export const showSheet = async (
  { orgId, month: asked }: ParsedInput<'shop.sheet'>,
  { actor, now }: Context,
): Promise<Result<ShopSheet, 'shop.not_keeper'>> => {
  if (!keepsShop(actor, orgId, now)) return err('shop.not_keeper')
  const month = asked ?? monthOf(now)
  const [shelf, found] = await Promise.all([readShelf(orgId), readHandOuts(orgId, periodNamed(month))])
  return ok(sheetOf({ shelf, handOuts: found.slice(0, most).reverse(), capped: found.length > most }, { orgId, month, now }))
}
