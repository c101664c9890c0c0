import type { Caller, DatabaseHook, Verdict } from '../gateway/ports'

/** One fault for one database request of the next call. `action` "*" means any. */
export interface Fault {
  readonly action: string
  /** From 1, counting the matching requests of that call. */
  readonly nth: number
  readonly when: 'before' | 'after' | 'crash'
}

export type FaultOutcome = 'none' | 'fired' | 'missed'

interface Running {
  requests: number
  readonly fault: Fault | null
  matching: number
  fired: boolean
}

const verdicts = { before: 'fail', after: 'apply_then_fail' } as const
const never = new Promise<Verdict>(() => undefined)

/** Counts every call's database requests and breaks the one that was asked for. */
export class Requests implements DatabaseHook {
  private armed: Fault | null = null
  private readonly running = new Map<string, Running>()

  constructor(private readonly kill: (id: string) => void) {}

  arm(fault: Fault): void {
    this.armed = fault
  }

  clear(): void {
    this.armed = null
  }

  /** Arms nothing for the timer's own calls: the fault waits for a call that somebody makes. */
  open(id: string, takesFault: boolean): void {
    this.running.set(id, { requests: 0, fault: takesFault ? this.armed : null, matching: 0, fired: false })
    if (takesFault) this.armed = null
  }

  close(id: string): { readonly requests: number; readonly fault: FaultOutcome } {
    const call = this.running.get(id)
    this.running.delete(id)
    if (!call?.fault) return { requests: call?.requests ?? 0, fault: 'none' }
    return { requests: call.requests, fault: call.fired ? 'fired' : 'missed' }
  }

  before(action: string, { secretId }: Caller): Verdict | Promise<Verdict> {
    const call = this.running.get(secretId)
    if (!call) return 'proceed'
    call.requests += 1
    const { fault } = call
    if (!fault || (fault.action !== '*' && fault.action !== action)) return 'proceed'
    call.matching += 1
    if (call.matching !== fault.nth) return 'proceed'
    call.fired = true
    if (fault.when !== 'crash') return verdicts[fault.when]
    this.kill(secretId)
    return never
  }
}
