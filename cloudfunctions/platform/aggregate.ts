/** What must happen elsewhere once a change is saved. It is written in the same update, and its id makes it happen once. */
export interface Effect {
  readonly id: string
  readonly kind: string
}

/**
 * One thing, one document. `version` is what a save compares; `effects` are those not yet swept;
 * `effectsDueAt` (UTC ms) is when `clock` looks whether they all happened, null when there are none.
 */
export interface Aggregate<E extends Effect = Effect> {
  readonly _id: string
  readonly version: number
  readonly effects: readonly E[]
  readonly effectsDueAt: number | null
}
