import { find } from '../../../platform/documents'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { linksFor } from '../../../platform/files'
import { photosOf, toShelfRow } from '../goods'
import { shopsKept } from '../keeping'
import type { Reservation } from '../reservation'
import { toDesk } from '../view'
import { readShelf } from './shelf'

/** Reservations that one screen shows. */
const shown = 50

/** Those that wait, the first to run out at the top. */
const readWaiting = (communityId: string) =>
  find<Reservation>('reservations', {
    where: { communityId, state: 'reserved' },
    order: [
      ['until', 'asc'],
      ['_id', 'asc'],
    ],
    limit: shown + 1,
  })

export const showDesk: Action<'shop.desk'> = async ({ orgId }, context) => {
  const kept = shopsKept(context.actor, context.now)
  const shop = orgId ?? kept[0]
  if (shop === undefined || !kept.includes(shop)) return err('shop.not_keeper')
  const [shelf, waiting] = await Promise.all([readShelf(shop), readWaiting(shop)])
  const links = await linksFor(photosOf(shelf))
  return ok({
    orgId: shop,
    shelf: shelf.map((goods) => toShelfRow(goods, links)),
    waiting: waiting.slice(0, shown).map((reservation) => toDesk(reservation, context)),
    more: waiting.length > shown,
    can: ['saveGoods', 'pickUp'],
  })
}
