import { find } from '../../../platform/documents'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { keepsShop } from '../keeping'
import type { Reservation } from '../reservation'
import { toDesk } from '../view'

/** Whoever a code stands for, that waits for something: by nobody but the shop. */
export const findByCode: Action<'shop.find'> = async ({ orgId, code }, context) => {
  if (!keepsShop(context.actor, orgId, context.now)) return err('shop.not_keeper')
  const found = await find<Reservation>('reservations', { where: { communityId: orgId, code }, limit: 20 })
  const rows = found.map((reservation) => toDesk(reservation, context)).filter(({ state, can }) => state === 'reserved' && can.length > 0)
  if (rows.length > 0) return ok({ rows })
  return err(found.length > 0 ? 'shop.code_used' : 'shop.code_unknown')
}
