import { find } from '../../../platform/documents'
import { triedWrongly, waiting } from '../../../platform/attempts'
import { err, ok, waitUntil } from '../../../platform/result'
import type { Action } from '../../action'
import { keepsShop } from '../keeping'
import type { Reservation } from '../reservation'
import { toDesk } from '../view'

/** Whoever a code stands for, that waits for something: by nobody but the shop. */
export const findByCode: Action<'shop.find'> = async ({ orgId, code }, context) => {
  if (!keepsShop(context.actor, orgId, context.now)) return err('shop.not_keeper')
  const trying = { door: 'pickUp', personId: context.actor._id, now: context.now } as const
  const [found, until] = await Promise.all([
    find<Reservation>('reservations', { where: { communityId: orgId, code }, limit: 20 }),
    waiting(trying),
  ])
  if (until !== null) return waitUntil('shop.too_many', until)
  const rows = found.map((reservation) => toDesk(reservation, context)).filter(({ state, can }) => state === 'reserved' && can.length > 0)
  if (rows.length > 0) return ok({ rows })
  const tooMany = await triedWrongly(trying)
  if (tooMany !== null) return waitUntil('shop.too_many', tooMany)
  return err(found.length > 0 ? 'shop.code_used' : 'shop.code_unknown')
}
