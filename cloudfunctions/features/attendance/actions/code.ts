import { randomBytes } from 'node:crypto'
import { slotAt, slotLength } from '@/contract/attend-code'
import { err, ok, type Result } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import { hour } from '../../../ground/time/beijing'
import type { Action } from '../../action'
import { offers } from '../../service/actions/store'
import type { ServiceEvent } from '../../service/event'
import type { Offer } from '../../service/offer'
import { codeRefusal, windowOf } from '../attending'
import { signaturesFrom } from '../code'
import { factsOf, isCancelled } from '../event-facts'
import { organises } from '../hands'
import { nearOf } from '../presence'
import { eventView } from '../view'
import { readEvent } from './read-event'
import { inArea } from '../../../ground/codes'

/** As many as a phone takes along at once. */
const mostSlots = (12 * hour) / slotLength

/** The event with a secret of its own, made when its code is first asked for. It never leaves the server. */
const withSecret = async (event: ServiceEvent): Promise<Result<string, 'service.not_found' | 'service.changed'>> => {
  if (event.codeSecret) return ok(event.codeSecret)
  const codeSecret = randomBytes(24).toString('base64url')
  const changed = await offers.change<never>(
    event._id,
    (offer) => ok({ next: offer.codeSecret ? offer : { ...offer, codeSecret }, effects: [] }),
    event,
  )
  const kept = inArea<'service', Offer, never>('service', changed)
  return kept.ok ? ok(kept.value.codeSecret ?? codeSecret) : kept
}

const refusalOf = (event: ServiceEvent, now: number) => (isCancelled(event) ? 'attendance.event_cancelled' : codeRefusal(event, now))

export const showAttendCode: Action<'attendance.code'> = async ({ id }, { actor, now }) => {
  const [event, settings] = await Promise.all([readEvent(id), storedSettings()])
  if (!event) return err('service.not_found')
  if (!organises({ actor, now }, event)) return err('service.not_yours')
  const refused = refusalOf(event, now)
  if (refused) return err(refused)
  const secret = await withSecret(event)
  if (!secret.ok) return secret
  const [from, until] = windowOf(event)
  const slot = slotAt(Math.max(now, from))
  const count = Math.min(slotAt(until) - slot + 1, mostSlots)
  const signatures = (way: 'arrive' | 'leave') => signaturesFrom(secret.value, { eventId: id, way, slot }, count)
  return ok({
    eventId: id,
    ...eventView(factsOf(event)),
    now,
    asksPlace: event.place.point !== null && nearOf(settings) > 0,
    slot,
    signatures: { arrive: signatures('arrive'), leave: signatures('leave') },
  })
}
