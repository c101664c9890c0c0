import { err, ok, type Result } from '../../../platform/result'
import { numbersFrom } from '../../settings/numbers'
import { storedSettings } from '../../../platform/settings-cache'
import type { StoredAccount } from '../../points/account'
import type { Refusal, Reservation } from '../reservation'
import { answer } from '../reserving'
import { holdPoints } from './points'
import { giveBack, holdPiece, reservations } from './store'

type Held = Result<null, Refusal | 'shop.changed'>

const hold = async (reservation: Reservation, account?: StoredAccount): Promise<Held> => {
  const piece = await holdPiece(reservation)
  return piece.ok ? holdPoints(reservation, account) : piece
}

/**
 * Goes on with a reservation that is asked: the piece, then the points, then the answer. Each is held under the reservation's id, so
 * whoever goes on after a death, or beside another, holds nothing twice. `changed`: ask again later, `clock` does.
 */
export const secure = async (seen: Reservation, now: number, account?: StoredAccount): Promise<Result<Reservation, 'shop.changed'>> => {
  const held = await hold(seen, account)
  if (!held.ok && held.code === 'shop.changed') return err('shop.changed')
  const { shopDays: days } = numbersFrom(await storedSettings())
  const refusal = held.ok ? null : (held.code as Refusal)
  const answered = await reservations.change(seen._id, (standing) => ok(answer(standing, refusal, { now, days })), seen)
  if (!answered.ok) return err('shop.changed')
  const isOver = answered.value.state !== 'reserved' && answered.value.state !== 'asked'
  // Somebody else's answer stands, and it was another one: what this call held goes back.
  if (held.ok && isOver) await giveBack(seen, now)
  return ok(answered.value)
}
