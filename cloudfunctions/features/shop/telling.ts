import { links } from '../inbox/kinds/links'
import type { MessageKind, Tell } from '../inbox/kinds/tell'
import { effectId } from '../../ground/effect-ids'
import type { Reservation } from './reservation'

/** Tell whoever reserved what became of it. */
export const tell = (reservation: Reservation, message: MessageKind, now: number): Tell => ({
  id: effectId(reservation, 'tell'),
  kind: 'tell',
  to: { personId: reservation.by.personId, openid: reservation.by.openid },
  message,
  at: now,
  about: {
    page: links.reservations,
    summary: reservation.goods.name,
    place: reservation.communityName,
    who: `${reservation.communityName}爱心超市`,
    words: message === 'shopCancelled' ? reservation.why : `${String(reservation.price)} 分`,
    dueAt: reservation.until,
  },
})
