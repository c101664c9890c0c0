import { ok } from '../../../platform/result'
import { waker } from '../../../platform/waking'
import type { Reservation } from '../reservation'
import { wake } from '../reserving'
import { secure } from './secure'
import { reservations } from './store'

const wakeOne = async (reservation: Reservation, now: number): Promise<void> => {
  const asked = reservation.state === 'asked'
  await (asked ? secure(reservation, now) : reservations.change(reservation._id, (standing) => ok(wake(standing, now)), reservation))
}

/** What comes due for reservations: one that a dead call began, reminders, the end, a last look. */
export const wakingReservations = waker<Reservation>('reservations', async (due, now) => {
  await Promise.allSettled(due.map((reservation) => wakeOne(reservation, now)))
})
