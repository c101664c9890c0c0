import { randomUUID } from 'node:crypto'
import { textOf } from './faults'
import { callerOpenid } from './identity'
import { log } from './log'

/** What the mini-program sends with `callFunction`. */
export interface CallEvent {
  readonly name?: unknown
  readonly input?: unknown
  readonly held?: unknown
}

interface Answer {
  readonly ok: boolean
  readonly error?: { readonly code: string }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4).join(' ') : '')

/** The entry of a function that serves calls: `answer` does the call, `broken` is what a bug answers. Never rejects. */
export const serve =
  (answer: (event: CallEvent, openid: string | null) => Promise<Answer>, broken: () => Answer) =>
  async (event: CallEvent | null): Promise<Answer> => {
    const started = Date.now()
    const name = typeof event?.name === 'string' ? event.name.slice(0, 40) : '?'
    try {
      const reply = await answer(event ?? {}, callerOpenid())
      log('call', { name, code: reply.error?.code ?? 'ok', ms: Date.now() - started })
      return reply
    } catch (error) {
      log('call.broken', { name, trace: randomUUID(), reason: textOf(error).slice(0, 300), at: stackOf(error) })
      return broken()
    }
  }
