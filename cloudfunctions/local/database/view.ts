import type { Collection } from './collection'
import { toText } from './ejson'
import { duplicateId } from './errors'
import { find, type Search } from './find'
import { compileQuery } from './matching'
import { sortDocuments } from './sort-key'
import { addressOf, type Transaction, type Transactions, type Version } from './transactions'
import type { Document } from './value'

/** What one request reads and writes: the documents as they stand, or as a transaction sees them. */
export interface View {
  find(collection: Collection, search: Search): Document[]
  insert(collection: Collection, document: Document): void
  replace(collection: Collection, before: Document, after: Document): void
  remove(collection: Collection, document: Document): void
}

/** Another transaction has written the document: try again when it has ended. */
export class DocumentHeld extends Error {}

/** Writes at once, in the SQLite transaction of the request. */
export class CurrentView implements View {
  constructor(private readonly transactions: Transactions) {}

  find(collection: Collection, search: Search): Document[] {
    return find(collection, search).map(({ document }) => document)
  }

  insert(collection: Collection, document: Document): void {
    this.claim(collection, document['_id'])
    if (collection.byId(document['_id'])) throw duplicateId(collection.name, document['_id'])
    collection.insert(document)
    this.remember(collection, { _id: document['_id'] }, null)
  }

  replace(collection: Collection, before: Document, after: Document): void {
    this.claim(collection, before['_id'])
    const stored = collection.byId(before['_id'])
    if (stored) collection.replace(stored, after)
    this.remember(collection, before, before)
  }

  remove(collection: Collection, document: Document): void {
    this.claim(collection, document['_id'])
    const stored = collection.byId(document['_id'])
    if (stored) collection.remove(stored)
    this.remember(collection, document, document)
  }

  private claim(collection: Collection, id: unknown): void {
    if (this.transactions.isHeld(addressOf(collection.name, id))) throw new DocumentHeld()
  }

  private remember(collection: Collection, { _id: id }: Document, document: Document | null): void {
    this.transactions.remember(addressOf(collection.name, id), { collection, id, document })
  }
}

/** Keeps its writes to itself until `commit`. */
export class TransactionView implements View {
  constructor(
    private readonly transactions: Transactions,
    private readonly transaction: Transaction,
  ) {}

  find(collection: Collection, search: Search): Document[] {
    const versions = this.transaction.versionsIn(collection)
    if (versions.size === 0) return find(collection, search).map(({ document }) => document)
    const matches = compileQuery(search.query)
    const standing = find(collection, { ...search, skip: 0, limit: Infinity })
      .map(({ document }) => document)
      .filter((document) => !versions.has(addressOf(collection.name, document['_id'])))
    const seen = [...versions.values()].flatMap(({ document }) => (document && matches(document) ? [document] : []))
    return sortDocuments([...standing, ...seen], search.order, (document) => document).slice(search.skip, search.skip + search.limit)
  }

  insert(collection: Collection, document: Document): void {
    const id = document['_id']
    if (this.visible(collection, id)) throw duplicateId(collection.name, id)
    this.write({ collection, id, document })
  }

  replace(collection: Collection, before: Document, after: Document): void {
    this.write({ collection, id: before['_id'], document: after })
  }

  remove(collection: Collection, document: Document): void {
    this.write({ collection, id: document['_id'], document: null })
  }

  /** Applies the writes. Runs within one SQLite transaction. */
  commit(): void {
    for (const [address, version] of this.transaction.writes) {
      const stored = version.collection.byId(version.id)
      this.transactions.remember(address, { ...version, document: stored?.document ?? null })
      if (stored && version.document) version.collection.replace(stored, version.document)
      if (stored && !version.document) version.collection.remove(stored)
      if (!stored && version.document) version.collection.insert(version.document)
    }
  }

  private visible(collection: Collection, id: unknown): boolean {
    const version = this.transaction.sees(addressOf(collection.name, id))
    return version ? version.document !== null : collection.byId(id) !== null
  }

  private write(version: Version): void {
    const address = addressOf(version.collection.name, version.id)
    if (version.document) toText(version.document)
    this.transactions.claim(this.transaction, address)
    this.transaction.writes.set(address, version)
  }
}
