import { randomUUID } from 'node:crypto'
import type { Collection } from './collection'
import { transactionConflict, transactionEnded } from './errors'
import { keyOf } from './sort-key'
import type { Document } from './value'

/** A document's identity across collections. */
export const addressOf = (collection: string, id: unknown): string => `${keyOf(id).toString('hex')} ${collection}`

/** What a document was or shall be: null when it does not exist. */
export interface Version {
  readonly collection: Collection
  readonly id: unknown
  readonly document: Document | null
}

const lifetime = 30_000

/** One transaction: its own writes, and how documents changed by others since its first operation were then. */
export class Transaction {
  readonly id = randomUUID()
  /** The snapshot begins with the first operation. */
  started = false
  readonly writes = new Map<string, Version>()
  readonly before = new Map<string, Version>()

  constructor(private readonly openedAt: number) {}

  /** What it sees in place of the document that stands there now. */
  sees(address: string): Version | undefined {
    return this.writes.get(address) ?? this.before.get(address)
  }

  /** The documents of a collection that it sees otherwise than they stand. */
  versionsIn(collection: Collection): Map<string, Version> {
    const own = [...this.before, ...this.writes].filter(([, version]) => version.collection === collection)
    return new Map(own)
  }

  isExpired(now: number): boolean {
    return now - this.openedAt > lifetime
  }
}

/** The open transactions. */
export class Transactions {
  private readonly open = new Map<string, Transaction>()

  /** `elapsed`: milliseconds that only run forward. */
  constructor(private readonly elapsed: () => number) {}

  start(): Transaction {
    const transaction = new Transaction(this.elapsed())
    this.open.set(transaction.id, transaction)
    return transaction
  }

  /** An open transaction; its snapshot starts now if it has not. */
  use(id: string): Transaction {
    const transaction = this.get(id)
    transaction.started = true
    return transaction
  }

  get(id: string): Transaction {
    this.expire()
    const transaction = this.open.get(id)
    if (!transaction) throw transactionEnded()
    return transaction
  }

  end(transaction: Transaction): void {
    this.open.delete(transaction.id)
  }

  /** Ends the transaction when the document has changed since its snapshot or another one has written it. */
  claim(transaction: Transaction, address: string): void {
    const others = [...this.open.values()].filter((other) => other !== transaction)
    if (!transaction.before.has(address) && !others.some((other) => other.writes.has(address))) return
    this.end(transaction)
    throw transactionConflict()
  }

  /** Whether an open transaction has written the document: others wait for its end. */
  isHeld(address: string): boolean {
    this.expire()
    return [...this.open.values()].some((transaction) => transaction.writes.has(address))
  }

  /** Tells every running snapshot how a document was before it changes. */
  remember(address: string, version: Version): void {
    for (const transaction of this.open.values()) {
      if (transaction.started && !transaction.before.has(address)) transaction.before.set(address, version)
    }
  }

  private expire(): void {
    const now = this.elapsed()
    for (const transaction of this.open.values()) if (transaction.isExpired(now)) this.end(transaction)
  }
}
