import { sendDueTo } from '../features/inbox/actions/send-due'
import { takeEvent } from '../features/inbox/actions/take-event'
import { takeVerdict } from '../features/moderation/actions/take-verdict'
import { bindEffects } from '../platform/effects'
import { textOf } from '../platform/faults'
import { callerOpenid, calledByPhone } from '../platform/identity'
import { log } from '../platform/log'
import * as effects from './effects'

// What follows from what WeChat pushes; any other effect waits for `clock`.
bindEffects(effects)

/** Of the 20 seconds that its config.json gives: what is left over, `clock` takes. */
const patience = 12_000
interface CourierEvent {
  readonly person?: unknown
  readonly message?: unknown
  readonly MsgType?: unknown
  readonly Event?: unknown
}

const work = async (event: CourierEvent): Promise<number> => {
  if (event.MsgType === 'event') {
    // A phone can invoke any function by name: what WeChat pushes comes from no phone, and speaks of the person it comes from.
    const openid = callerOpenid()
    if (calledByPhone()) return 0
    if (event.Event === 'wxa_media_check') return takeVerdict({ ...event })
    return openid === null ? 0 : takeEvent(event, openid, Date.now())
  }
  const { person, message } = event
  if (typeof person !== 'string' || typeof message !== 'string') return 0
  const started = performance.now()
  return sendDueTo({ people: [person], message }, { moment: () => Date.now(), hasTime: () => performance.now() - started < patience })
}

/**
 * Two things that only concern WeChat's messages: `{ person, message }`, somebody has made a message for them (whoever calls,
 * only what is due is sent); and what WeChat pushes, `{ MsgType: "event", Event, ... }`. Never rejects.
 */
export const main = async (event: CourierEvent | null) => {
  try {
    const moved = await work(event ?? {})
    return { ok: true, data: { moved } }
  } catch (error) {
    log('courier.broken', { reason: textOf(error).slice(0, 300) })
    return { ok: false, error: { code: 'internal', message: '没发成，过一会儿自动再发' } }
  }
}
