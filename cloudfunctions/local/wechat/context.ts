import type { LocalClock } from '../clock'
import type { PushedEvent } from './pushes'
import type { Sms } from '../doors/sms'
import type { Subscribers } from './subscribers'
import type { Switches } from './switches'

/** Whom WeChat has seen in this mini-program. */
export interface KnownPeople {
  isKnown(openid: string): boolean
  /** UTC ms of the last call; 0 when there was none. */
  lastSeen(openid: string): number
}

export interface WeChat {
  readonly subscribers: Subscribers
  readonly switches: Switches
  /** Tells the function that takes it. */
  readonly push: (openid: string, event: PushedEvent) => void
  readonly sms: Sms
  readonly people: KnownPeople
  readonly clock: LocalClock
}
