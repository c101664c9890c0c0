import { findPage } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Reservation } from '../reservation'
import { toMine } from '../view'

export const listReservations: Action<'shop.mine'> = async ({ after }, context) => {
  const { rows, next } = await findPage<Reservation>('reservations', {
    where: { 'by.personId': context.actor._id },
    by: 'at',
    direction: 'desc',
    cursor: after,
  })
  return ok({ rows: rows.filter(({ state }) => state !== 'refused').map((reservation) => toMine(reservation, context)), next })
}
