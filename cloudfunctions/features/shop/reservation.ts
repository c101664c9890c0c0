import type { ReservationState, ReservationStep } from '@/contract/words-shop'
import type { Aggregate, Decision, Effect } from '../../platform/aggregate'
import type { Tell } from '../inbox/kinds/tell'
import type { NoPiece } from './goods'
import { keepsShop } from './keeping'
import { isOver } from '../../ground/in-force'
import type { Doer } from '../actor/act'
import { effectId } from '../../ground/effect-ids'

/** What becomes of the piece that a reservation holds. Safe to repeat. */
export interface PieceEffect extends Effect {
  readonly kind: 'piece'
  readonly how: 'handOut' | 'giveBack'
  readonly goodsId: string
  readonly reservationId: string
}

/** What becomes of the points that a reservation holds. Safe to repeat. */
export interface PointsEffect extends Effect {
  readonly kind: 'points'
  readonly how: 'spend' | 'release'
  readonly personId: string
  readonly reservationId: string
  readonly at: number
  /** Why, as the person reads it in their ledger. */
  readonly words: string
}

export type ReservationEffect = Tell | PieceEffect | PointsEffect

/** Why a reservation came to nothing. */
export type Refusal = NoPiece | 'shop.not_enough'

/**
 * One piece reserved by one person, in the collection `reservations`. It is `asked` while the piece and the points are being held, each
 * in its own document under this one's id; then `reserved`, or `refused` and whatever was held is given back.
 */
export interface Reservation extends Aggregate<ReservationEffect> {
  readonly by: { readonly personId: string; readonly openid: string; readonly name: string | null }
  readonly goods: { readonly id: string; readonly name: string }
  readonly price: number
  readonly communityId: string
  readonly communityName: string
  /** Six digits, said to whoever hands it out. */
  readonly code: string
  readonly state: ReservationState
  readonly at: number
  /** Kept until then, UTC ms; null before it is kept. */
  readonly until: number | null
  readonly endedAt: number | null
  readonly endedBy: { readonly personId: string; readonly name: string; readonly key: string } | null
  readonly why: string | null
  /** When its owner was last told that another code was tried for it; missing: never. */
  readonly triedAt?: number
  /** When `clock` looks at it next. */
  readonly wakeAt: number | null
  readonly fingerprint: string
}

interface Move {
  readonly from: readonly ReservationState[]
  readonly to: ReservationState
  readonly by: readonly ('owner' | 'keeper' | 'clock')[]
}

/** The one table along which a reservation moves. What `clock` does, nobody can choose. */
export const lifecycle = {
  secure: { from: ['asked'], to: 'reserved', by: ['clock'] },
  refuse: { from: ['asked'], to: 'refused', by: ['clock'] },
  pickUp: { from: ['reserved'], to: 'pickedUp', by: ['keeper'] },
  cancel: { from: ['reserved'], to: 'cancelled', by: ['owner', 'keeper'] },
  expire: { from: ['reserved'], to: 'expired', by: ['clock'] },
} as const satisfies Record<string, Move>

const tests = {
  owner: ({ by }: Reservation, { actor }: Doer) => by.personId === actor._id,
  keeper: ({ communityId }: Reservation, { actor, now }: Doer) => keepsShop(actor, communityId, now),
  clock: () => false,
} as const

/** Whether somebody has a hand in a step, whatever the moment. */
export const mayEver = (reservation: Reservation, step: ReservationStep, doer: Doer): boolean =>
  lifecycle[step].by.some((hand) => tests[hand](reservation, doer))

export const isOwn = (reservation: Reservation, { actor }: Doer): boolean => reservation.by.personId === actor._id

/** What a person may do to a reservation now. Nobody hands out to themselves. */
export const stepsFor = (reservation: Reservation, doer: Doer): ReservationStep[] => {
  const late = isOver(reservation, doer.now)
  if (reservation.state !== 'reserved' || late) return []
  const steps: readonly ReservationStep[] = isOwn(reservation, doer) ? ['cancel'] : ['pickUp', 'cancel']
  return steps.filter((step) => mayEver(reservation, step, doer))
}

/** What becomes of the piece and the points when a reservation ends. */
export const letGo = (reservation: Reservation, how: 'handOut' | 'giveBack', now: number): readonly [PieceEffect, PointsEffect] => [
  { id: effectId(reservation, 'piece'), kind: 'piece', how, goodsId: reservation.goods.id, reservationId: reservation._id },
  {
    id: effectId(reservation, 'points'),
    kind: 'points',
    how: how === 'handOut' ? 'spend' : 'release',
    personId: reservation.by.personId,
    reservationId: reservation._id,
    at: now,
    words: `在${reservation.communityName}爱心超市领了「${reservation.goods.name}」`,
  },
]

export type Next = Decision<Reservation>
