import { attemptsIn, triedWrongly, waitsUntil, type Attempts } from '../../../platform/attempts'
import { gather } from '../../../platform/gather'
import { ok, waitUntil } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { codeTried, pickUp } from '../reserving'
import { toDesk } from '../view'
import type { Reservation } from '../reservation'
import { reservations } from './store'
import { step } from './step'

/** Whoever's code was tried wrongly hears of it, once a day. */
const warnOwner = (id: string, { now }: Context) => reservations.change(id, (reservation) => ok(codeTried(reservation, now)))

/** The reservation, and what its keeper tried wrongly before: one round trip. */
const readBoth = (id: string, trying: Parameters<typeof attemptsIn>[0]) =>
  gather<{ readonly reservations: readonly Reservation[]; readonly attempts: readonly Attempts[] }>({
    on: { collection: 'reservations', id },
    finds: { reservations: { collection: 'reservations', where: { _id: id }, limit: 1 }, attempts: attemptsIn(trying) },
  })

export const pickUpGoods: Action<'shop.pickUp'> = async (input, context) => {
  const trying = { door: 'pickUp', personId: context.actor._id, now: context.now } as const
  const found = await readBoth(input.id, trying)
  const until = waitsUntil(found?.attempts[0]?.times ?? [], context.now)
  if (until !== null) return waitUntil('shop.too_many', until)
  const loaded = found?.reservations[0]
  const changed = await step({ ...input, loaded }, context, (reservation, call) => pickUp(reservation, input, call))
  if (changed.ok) return ok(toDesk(changed.value, context))
  if (changed.code !== 'shop.code_wrong') return changed
  const [tooMany] = await Promise.all([triedWrongly(trying), warnOwner(input.id, context)])
  return tooMany === null ? changed : waitUntil('shop.too_many', tooMany)
}
