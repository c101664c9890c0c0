import { Hono } from 'hono'
import { durationOf, type LocalClock } from '../clock'
import type { Fault } from '../host/faults'
import type { FunctionHost } from '../host/host'
import type { Journal } from '../host/journal'
import type { Persona } from '../seed/personas'
import type { Timer } from '../timer/timer'
import { isRecord, jsonOf, refuse } from './answers'

export interface ControlParts {
  readonly host: FunctionHost
  readonly journal: Journal
  readonly clock: LocalClock
  readonly timer: Timer
  readonly personas: readonly Persona[]
  readonly onClock: () => void
}

type Move = { readonly kind: 'to'; readonly now: number } | { readonly kind: 'reset' } | { readonly kind: 'stay' }

/** What a body asks of the clock; null when nothing that it knows. */
const moveOf = (body: unknown, now: number): Move | null => {
  if (body === 'now') return { kind: 'stay' }
  if (body === 'reset' || (isRecord(body) && body.reset === true)) return { kind: 'reset' }
  if (!isRecord(body)) return null
  if (body.now === true) return { kind: 'stay' }
  if (typeof body.now === 'string') {
    const at = Date.parse(body.now)
    return Number.isNaN(at) ? null : { kind: 'to', now: at }
  }
  const duration = typeof body.advance === 'string' ? durationOf(body.advance) : null
  return duration === null ? null : { kind: 'to', now: now + duration }
}

const show = ({ clock }: ControlParts) => ({ now: new Date(clock.now()).toISOString(), offset: Math.round(clock.offset()) })

const move = async ({ clock, timer }: ControlParts, asked: Move) => {
  if (asked.kind === 'reset') {
    clock.reset()
    return { runs: 0, error: null }
  }
  const target = asked.kind === 'to' ? asked.now : clock.now()
  if (target < clock.now()) clock.moveTo(target)
  return timer.travel(target)
}

const moments: readonly unknown[] = ['before', 'after', 'crash']

const faultOf = (body: unknown): Fault | null => {
  if (!isRecord(body)) return null
  const { action = '*', nth = 1, when } = body
  const isAction = typeof action === 'string' && /^(\*|database\.[A-Za-z]+)$/.test(action)
  const isNth = Number.isInteger(nth) && Number(nth) > 0
  return isAction && isNth && moments.includes(when) ? { action, nth: Number(nth), when: when as Fault['when'] } : null
}

/** What a newcomer and a test steer the local cloud with: people, time, faults, logs. */
export const controlRoutes = (parts: ControlParts) => {
  const { host, journal, personas } = parts
  let moving = Promise.resolve()
  return new Hono()
    .get('/local/personas', (context) => context.json(personas))
    .get('/local/logs', (context) => context.json(journal.list()))
    .get('/local/clock', (context) => context.json(show(parts)))
    .get('/local/still', async (context) => {
      await host.still()
      return context.json({ ok: true, data: null })
    })
    .post('/local/clock', async (context) => {
      const body = await jsonOf(context)
      if (!moveOf(body, 0))
        return refuse(
          context,
          'invalid',
          '请写 {"advance":"3d"}（d 天、h 小时、m 分钟）、{"now":"2026-12-01T09:00:00+08:00"} 或 {"reset":true}',
        )
      const turn = moving.then(() => move(parts, moveOf(body, parts.clock.now()) ?? { kind: 'stay' }))
      moving = turn.then(
        () => undefined,
        () => undefined,
      )
      const { runs, error } = await turn
      parts.onClock()
      return context.json({ ok: error === null, ...show(parts), runs, error }, error === null ? 200 : 500)
    })
    .post('/local/faults', async (context) => {
      const fault = faultOf(await jsonOf(context))
      if (!fault) return refuse(context, 'invalid', '请写 {"action":"database.modifyDocument","nth":1,"when":"before"|"after"|"crash"}')
      host.requests.arm(fault)
      return context.json({ ok: true, data: fault })
    })
    .delete('/local/faults', (context) => {
      host.requests.clear()
      return context.json({ ok: true, data: null })
    })
}
