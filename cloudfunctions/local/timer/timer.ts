import type { LocalClock } from '../clock'
import type { FunctionHost } from '../host/host'
import { readCron } from './cron'
import { nextStop, type DueAfter } from './due'

const minute = 60_000
/** A clock that never says it is done is at fault: it is told so after this many runs in one step. */
const runsPerStep = 200
/** How many stops a journey through time makes at most, however much comes due on the way. */
const stops = 1_000

interface Due {
  readonly function: string
  readonly trigger: string
  readonly isDue: (at: number) => boolean
}

export interface Journey {
  readonly runs: number
  /** The first thing that went wrong, in words; null when nothing did. */
  readonly error: string | null
}

const saysMore = (json: string): boolean => {
  const reply = JSON.parse(json) as { ok?: boolean; data?: { more?: boolean } } | null
  return reply?.ok === true && reply.data?.more === true
}

/** The platform's timers, and journeys through time that run what becomes due on the way. */
export class Timer {
  private ticking: NodeJS.Timeout | null = null
  private lastMinute = 0

  constructor(
    private readonly host: FunctionHost,
    private readonly clock: LocalClock,
    private readonly hands: { readonly dueAfter: DueAfter; readonly warn: (text: string) => void },
  ) {}

  /** Looks every few seconds whether a minute began in which a trigger is due. */
  start(): void {
    this.lastMinute = this.minuteNow()
    this.ticking = setInterval(() => void this.tick(), 5_000)
  }

  stop(): void {
    if (this.ticking) clearInterval(this.ticking)
  }

  /** Moves time forward to `target` (UTC ms), from one moment at which something comes due to the next, and runs the timers at each. */
  async travel(target: number): Promise<Journey> {
    const start = this.clock.now()
    const gap = Math.max(minute, Math.ceil((target - start) / stops))
    let runs = 0
    for (let at = start; ; at = this.stopAfter(at, { gap, target })) {
      if (at > this.clock.now()) this.clock.moveTo(at)
      const step = await this.runAll()
      runs += step.runs
      if (step.error) return { runs, error: step.error }
      if (at >= target) break
    }
    this.lastMinute = this.minuteNow()
    return { runs, error: null }
  }

  /** What ran took its time, too. */
  private stopAfter(at: number, { gap, target }: { gap: number; target: number }): number {
    const now = Math.max(at, this.clock.now())
    return nextStop(now, { due: this.hands.dueAfter(now), gap, target })
  }

  /** Every timed function, again and again until it reports that nothing is left to do. */
  private async runAll(): Promise<Journey> {
    let runs = 0
    for (const { function: name, trigger } of this.triggers()) {
      for (let more = true; more; runs += 1) {
        if (runs >= runsPerStep) return { runs, error: `${name} still reports more to do after ${runsPerStep} runs` }
        const { outcome } = await this.fire(name, trigger, true)
        if (outcome.kind !== 'returned') return { runs, error: `${name} ${outcome.kind}` }
        more = saysMore(outcome.json)
      }
    }
    return { runs, error: null }
  }

  /** One run a minute at most: a trigger by the second would only be noise on a laptop. */
  private async tick(): Promise<void> {
    const now = this.minuteNow()
    if (now === this.lastMinute) return
    this.lastMinute = now
    const inMinute = (due: Due) => Array.from({ length: 60 }, (_, second) => now + second * 1000).some(due.isDue)
    for (const due of this.triggers().filter(inMinute)) await this.fire(due.function, due.trigger, false)
  }

  private fire(name: string, trigger: string, takesFault: boolean) {
    const event = { Type: 'Timer', TriggerName: trigger, Time: new Date(this.clock.now()).toISOString(), Message: '' }
    return this.host.run({ function: name, event, identity: { openid: null, source: 'wx_trigger' }, takesFault })
  }

  private triggers(): readonly Due[] {
    return this.host.names().flatMap((name) =>
      this.host
        .configuration(name)
        .triggers.filter(({ type }) => type === 'timer')
        .flatMap(({ name: trigger, config }) => {
          try {
            return [{ function: name, trigger, isDue: readCron(config) }]
          } catch (error) {
            this.hands.warn(`${name}: ${String(error)}`)
            return []
          }
        }),
    )
  }

  private minuteNow(): number {
    return Math.floor(this.clock.now() / minute) * minute
  }
}
