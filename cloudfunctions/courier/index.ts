import { sendDueTo } from '../features/inbox/actions/send-due'
import { takeEvent } from '../features/inbox/actions/take-event'
import { textOf } from '../platform/faults'
import { callerOpenid, calledByPhone } from '../platform/identity'
import { log } from '../platform/log'

/** Of the 20 seconds that its config.json gives: what is left over, `clock` takes. */
const patience = 12_000
/** People of one nudge at most: whoever else is due, `clock` finds. */
const atOnce = 20

interface CourierEvent {
  readonly people?: unknown
  readonly MsgType?: unknown
}

const peopleIn = ({ people }: CourierEvent): readonly string[] =>
  Array.isArray(people) ? people.filter((id): id is string => typeof id === 'string').slice(0, atOnce) : []

const work = async (event: CourierEvent): Promise<number> => {
  if (event.MsgType === 'event') {
    // A phone can invoke any function by name: what WeChat pushes comes from no phone, and speaks of the person it comes from.
    const openid = callerOpenid()
    return openid === null || calledByPhone() ? 0 : takeEvent(event, openid)
  }
  const started = performance.now()
  return sendDueTo(peopleIn(event), () => performance.now() - started < patience)
}

/**
 * Two things that only concern WeChat's messages: `{ people }`, somebody has made messages for them (whoever calls, only what
 * is due is sent); and what WeChat pushes, `{ MsgType: "event", Event, ... }`. Never rejects.
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
