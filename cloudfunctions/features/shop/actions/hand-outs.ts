import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { keepsShop } from '../keeping'
import type { Reservation } from '../reservation'
import { toDesk } from '../view'

export const listHandOuts: Action<'shop.handOuts'> = async ({ orgId, after }, context) => {
  if (!keepsShop(context.actor, orgId, context.now)) return err('shop.not_keeper')
  const { rows, next } = await findPage<Reservation>('reservations', {
    where: { communityId: orgId, state: 'pickedUp' },
    by: 'endedAt',
    direction: 'desc',
    cursor: after,
  })
  return ok({ rows: rows.map((reservation) => toDesk(reservation, context)), next })
}
