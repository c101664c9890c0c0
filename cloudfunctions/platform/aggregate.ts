/** What must happen elsewhere once a change is saved. It is written in the same update, and its id makes it happen once. */
export interface Effect {
  readonly id: string
  readonly kind: string
}

/**
 * One thing, one document. `version` is what a save compares; `change` names the save that wrote it, so that a
 * save whose answer was lost can be recognised; `effects` are those not yet swept; `effectsDueAt` (UTC ms) is when
 * `clock` looks whether they all happened, null when there are none; `effectsTries`, how often it has looked in vain.
 */
export interface Aggregate<E extends Effect = never> {
  readonly _id: string
  readonly version: number
  readonly change: string
  readonly effects: readonly E[]
  readonly effectsDueAt: number | null
  readonly effectsTries?: number
  /** When it is counted again, UTC ms; null: it is counted as it stands. Only where documents are counted. */
  readonly tallyAt?: number | null
}

/** What the store itself writes: a rule never touches these. */
export type StoreFields = keyof Aggregate<Effect>

/** A document as a rule makes it: everything but what the store writes. */
export type Body<T extends Aggregate<Effect>> = Omit<T, StoreFields>

/** What a rule decides: the next body, and what must happen elsewhere. */
export interface Decision<T extends Aggregate<Effect>> {
  readonly next: Body<T>
  readonly effects: T['effects']
}

/** What follows from every change of a kind of document, whatever rule made it. `version`: the one that is saved. */
export type Follows<T extends Aggregate<Effect>> = (
  before: Body<T> | null,
  after: Body<T>,
  saved: { readonly id: string; readonly version: number },
) => T['effects']

/** What ought to have followed from something saved and never did, however often it was tried. It stays in its document as well. */
export interface DeadLetter {
  readonly _id: string
  readonly collection: string
  readonly documentId: string
  readonly effectId: string
  readonly kind: string
  /** What the last try said. */
  readonly reason: string
  readonly at: number
  /** When the county was told; null: not yet. */
  readonly toldAt: number | null
  /** When somebody had it tried again; null: it waits. */
  readonly doneAt: number | null
}
