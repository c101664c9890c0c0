import type { LocalClock } from '../clock'
import type { Subscribers } from './subscribers'

/** Whom WeChat has seen in this mini-program. */
export interface KnownPeople {
  isKnown(openid: string): boolean
  /** UTC ms of the last call; 0 when there was none. */
  lastSeen(openid: string): number
}

export interface WeChat {
  readonly subscribers: Subscribers
  readonly people: KnownPeople
  readonly clock: LocalClock
}
