import type { Actor } from './actor'

/** Who acts or looks, and when: `now` is UTC ms. */
export interface Doer {
  readonly actor: Actor
  readonly now: number
}

/** One call of a person. `key` is its idempotency key. */
export interface Call extends Doer {
  readonly key: string
}

/** One call of a person, with the digest of its input. */
export interface PrintedCall extends Call {
  readonly print: string
}
