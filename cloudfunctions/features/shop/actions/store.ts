import { where } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import { aggregates } from '../../store'
import { pictureToCheck, pieceFor, unseenOn, type Goods, type NoPiece } from '../goods'
import { letGo, type PieceEffect, type Reservation } from '../reservation'
import { settlePoints } from './points'

export const goods = aggregates<Goods>('goods', { follows: pictureToCheck, derived: unseenOn })

/** Reservations that a thing remembers once their piece is gone: a straggler never holds a second one. */
const remembered = 200

/** The piece that was held leaves the shelf, or goes back on it. Held no longer: nothing. */
export const settlePiece = async ({
  how,
  goodsId,
  reservationId,
}: Pick<PieceEffect, 'how' | 'goodsId' | 'reservationId'>): Promise<void> => {
  const free = how === 'giveBack' ? { left: where.inc(1) } : { handedOut: where.inc(1) }
  await goods.apply(
    goodsId,
    { holds: reservationId },
    { ...free, holds: where.pull(reservationId), over: where.push({ each: [reservationId], slice: -remembered }) },
  )
}

export const reservations = aggregates<Reservation>('reservations')

/** Everything that was held for a reservation goes back. Safe to repeat. */
export const giveBack = async (reservation: Reservation, now: number): Promise<void> => {
  const [piece, points] = letGo(reservation, 'giveBack', now)
  await settlePiece(piece)
  await settlePoints(points)
}

/** Rounds in which a piece may be given back and taken again between two requests. */
const rounds = 5

/**
 * Holds a piece under the reservation's id, once: the database itself gives the pieces out, so that a hundred who tap at once
 * get as many as there are, and the others an answer.
 */
export const holdPiece = async ({ _id, goods: { id }, price }: Reservation): Promise<Result<null, NoPiece | 'shop.changed'>> => {
  const free = where.and([{ left: where.gte(1), offered: true, price }, { holds: where.nin([_id]) }, { over: where.nin([_id]) }])
  for (let round = 0; round < rounds; round += 1) {
    if (await goods.apply(id, free, { left: where.inc(-1), holds: where.push(_id) })) return ok(null)
    const stands = pieceFor(await goods.get(id), { id: _id, price })
    if (stands === 'held' || stands === 'over') return ok(null)
    if (stands !== 'free') return err(stands)
  }
  return err('shop.changed')
}
