import type { DeskReservation, MyReservation } from '@/contract/shop'
import { maskName } from '../actor/actor'
import { shopErrors } from './labels'
import { stepsFor, type Reservation } from './reservation'
import type { Doer } from '../actor/act'

const isCode = (why: string): why is keyof typeof shopErrors => why in shopErrors

const whyOf = ({ why }: Reservation): string | null => (why !== null && isCode(why) ? shopErrors[why] : why)

/** A reservation as whoever made it sees it: the code only while something waits for it. */
export const toMine = (reservation: Reservation, doer: Doer): MyReservation => {
  const { _id, state, goods, price, communityName, code, at, until, endedAt } = reservation
  return {
    id: _id,
    state,
    goodsName: goods.name,
    price,
    shopName: `${communityName}爱心超市`,
    code: state === 'reserved' ? code : null,
    at,
    until: state === 'reserved' ? until : null,
    endedAt,
    why: whyOf(reservation),
    can: stepsFor(reservation, doer),
  }
}

/** The same as the shop sees it: no code, no full name. */
export const toDesk = (reservation: Reservation, doer: Doer): DeskReservation => {
  const { _id, state, goods, price, by, at, until, endedAt, endedBy } = reservation
  return {
    id: _id,
    state,
    goodsName: goods.name,
    price,
    who: by.name === null ? '没留称呼的居民' : maskName(by.name),
    at,
    until: state === 'reserved' ? until : null,
    endedAt,
    byName: endedBy?.name ?? null,
    can: stepsFor(reservation, doer),
  }
}
