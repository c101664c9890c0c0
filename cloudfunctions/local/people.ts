import type { LocalClock } from './clock'
import type { KnownPeople } from './wechat/context'

/** Whom WeChat has seen in the mini-program: the personas, and everybody who made a call since the start. */
export class Visitors implements KnownPeople {
  private readonly seen = new Map<string, number>()

  constructor(
    private readonly personas: ReadonlySet<string>,
    private readonly clock: LocalClock,
  ) {}

  see(openid: string): void {
    this.seen.set(openid, this.clock.now())
  }

  isKnown(openid: string): boolean {
    return this.personas.has(openid) || this.seen.has(openid)
  }

  lastSeen(openid: string): number {
    return this.seen.get(openid) ?? 0
  }
}
