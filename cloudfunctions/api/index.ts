import { randomUUID } from 'node:crypto'
import { textOf } from '../platform/faults'
import { callerOpenid } from '../platform/identity'
import { log } from '../platform/log'
import { broken, dispatch } from './dispatch'

/** Every call from the mini-program: { name, input }. Never rejects. */
export const main = async (event: { readonly name?: unknown; readonly input?: unknown } | null) => {
  const started = Date.now()
  const name = typeof event?.name === 'string' ? event.name.slice(0, 40) : '?'
  try {
    const reply = await dispatch(event ?? {}, callerOpenid())
    log('call', { name, code: reply.ok ? 'ok' : reply.error.code, ms: Date.now() - started })
    return reply
  } catch (error) {
    log('call.broken', { name, trace: randomUUID(), reason: textOf(error).slice(0, 300), at: stackOf(error) })
    return broken()
  }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4).join(' ') : '')
