import { err, ok, type Result } from '../../platform/result'
import type { Body } from '../../platform/aggregate'
import { day, dayNumberOf, minute } from '../../ground/time/beijing'
import { tell } from './telling'
import type { Goods } from './goods'
import { isOwn, letGo, lifecycle, mayEver, type Next, type Refusal, type Reservation } from './reservation'
import type { Doer } from '../actor/act'

/** A call may take 20 s: after this nothing can still be held for a reservation that is over. */
const deadSurely = minute
/** When `clock` goes on with what a dead call began. */
const goOnAfter = 30_000

/** Somebody asks for a piece: nothing is held yet. */
export const ask = (
  goods: Goods,
  { code, fingerprint }: { code: string; fingerprint: string },
  { actor, now }: Doer,
): Body<Reservation> => ({
  by: { personId: actor._id, openid: actor.openid, name: actor.name },
  goods: { id: goods._id, name: goods.name },
  price: goods.price,
  communityId: goods.communityId,
  communityName: goods.communityName,
  code,
  state: 'asked',
  at: now,
  until: null,
  endedAt: null,
  endedBy: null,
  why: null,
  wakeAt: now + goOnAfter,
  fingerprint,
})

const nothing = (reservation: Reservation): Next => ({ next: reservation, effects: [] })

/** The piece and the points are held, or one of them could not be: the answer. One that has been answered stays as it is. */
export const answer = (reservation: Reservation, refusal: Refusal | null, { now, days }: { now: number; days: number }): Next => {
  if (reservation.state !== 'asked') return nothing(reservation)
  if (refusal === null) {
    const until = now + days * day
    return { next: { ...reservation, state: lifecycle.secure.to, until, wakeAt: days > 1 ? until - day : until }, effects: [] }
  }
  const [piece] = letGo(reservation, 'giveBack', now)
  return {
    next: { ...reservation, state: lifecycle.refuse.to, why: refusal, endedAt: now, wakeAt: now + deadSurely },
    effects: refusal === 'shop.not_enough' ? [piece] : [],
  }
}

export type StepError = 'shop.not_yours' | 'shop.over' | 'shop.late' | 'shop.picked_up'

/** One call of a person on a reservation. */
export interface StepCall extends Doer {
  readonly key: string
}

/** The same call again, whose answer was lost. */
const again = ({ endedBy }: Reservation, { actor, key }: StepCall) => endedBy?.personId === actor._id && endedBy.key === key

const refusal = (reservation: Reservation, step: 'pickUp' | 'cancel', call: StepCall): StepError | null => {
  if (!mayEver(reservation, step, call)) return 'shop.not_yours'
  if (reservation.state === 'pickedUp') return 'shop.picked_up'
  if (reservation.state === 'expired') return 'shop.late'
  if (reservation.state !== 'reserved') return 'shop.over'
  return (reservation.until ?? 0) <= call.now ? 'shop.late' : null
}

const ended = (reservation: Reservation, { actor, key, now }: StepCall) => ({
  ...reservation,
  endedAt: now,
  endedBy: { personId: actor._id, name: actor.name ?? '', key },
  wakeAt: now + deadSurely,
})

/** 交给他: against the code that was said. The piece leaves the shelf and the points are spent. */
export const pickUp = (
  reservation: Reservation,
  { code }: { code: string },
  call: StepCall,
): Result<Next, StepError | 'shop.code_wrong' | 'shop.own'> => {
  if (again(reservation, call)) return ok(nothing(reservation))
  const refused = refusal(reservation, 'pickUp', call)
  if (refused) return err(refused)
  if (isOwn(reservation, call)) return err('shop.own')
  if (reservation.code !== code) return err('shop.code_wrong')
  const effects = [...letGo(reservation, 'handOut', call.now), tell(reservation, 'shopPickedUp', call.now)]
  return ok({ next: { ...ended(reservation, call), state: lifecycle.pickUp.to }, effects })
}

/** Somebody tried another code for it: whoever's it is hears of it, once for each state that it is saved in. */
export const codeTried = (reservation: Reservation, now: number): Next => {
  if (reservation.state !== 'reserved' || dayNumberOf(reservation.triedAt ?? 0) === dayNumberOf(now)) return nothing(reservation)
  return { next: { ...reservation, triedAt: now }, effects: [tell(reservation, 'shopCodeTried', now)] }
}

/** 取消预约: the piece goes back on the shelf, the points to whoever reserved; a shop says why. */
export const cancel = (
  reservation: Reservation,
  { why }: { why?: string | undefined },
  call: StepCall,
): Result<Next, StepError | 'shop.why_missing'> => {
  if (again(reservation, call)) return ok(nothing(reservation))
  const refused = refusal(reservation, 'cancel', call)
  if (refused) return err(refused)
  const own = isOwn(reservation, call)
  if (!own && why === undefined) return err('shop.why_missing')
  const next = { ...ended(reservation, call), state: lifecycle.cancel.to, why: why ?? null }
  return ok({ next, effects: [...letGo(reservation, 'giveBack', call.now), ...(own ? [] : [tell(next, 'shopCancelled', call.now)])] })
}

/** What comes due by itself, each once, however late: a reminder the day before, the end, a last look at what is over. */
export const wake = (reservation: Reservation, now: number): Next => {
  if (reservation.wakeAt === null || reservation.wakeAt > now || reservation.state === 'asked') return nothing(reservation)
  if (reservation.state !== 'reserved')
    return {
      next: { ...reservation, wakeAt: null },
      effects: letGo(reservation, reservation.state === 'pickedUp' ? 'handOut' : 'giveBack', now),
    }
  const { until } = reservation
  if (until !== null && now < until) return { next: { ...reservation, wakeAt: until }, effects: [tell(reservation, 'shopReminded', now)] }
  const next = { ...reservation, state: lifecycle.expire.to, endedAt: now, wakeAt: now + deadSurely }
  return { next, effects: [...letGo(reservation, 'giveBack', now), tell(reservation, 'shopExpired', now)] }
}

/** Whoever reserved it has died: the piece goes back on the shelf, the points to where they were, and nobody is told. */
export const endedByDeath = (reservation: Reservation, now: number): Next => {
  if (reservation.state !== 'reserved') return nothing(reservation)
  const next = { ...reservation, state: lifecycle.cancel.to, endedAt: now, wakeAt: now + deadSurely }
  return { next, effects: [...letGo(reservation, 'giveBack', now)] }
}
