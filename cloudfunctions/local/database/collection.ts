import type { Index } from '../../platform/indexes'
import { parseDocument, toText } from './ejson'
import { entryKeys, type KeyRange } from './index-plan'
import { keyOf } from './sort-key'
import type { Row, SqliteFile } from './sqlite'
import type { OnUnservedIn } from './unserved'
import type { Document } from './value'

/** A stored document: its number tells the order of insertion. */
export interface Stored {
  readonly number: number
  readonly text: string
  readonly document: Document
}

export interface Entry extends Stored {
  readonly key: Buffer
}

export interface Page {
  readonly limit: number
  readonly offset: number
  readonly backward?: boolean
}

/** Found by `_id` itself: the documents' table is its index. */
const idIndex: Index = { name: '_id', fields: [['_id', 1]] }

/** The documents of one collection and the entries of its indexes. */
export class Collection {
  private readonly multikey: Set<string>

  constructor(
    private readonly sqlite: SqliteFile,
    readonly name: string,
    private readonly place: { readonly number: number; readonly indexes: readonly Index[]; readonly onUnserved: OnUnservedIn },
  ) {
    const rows = sqlite.all('SELECT name FROM indexes WHERE collection = ? AND multikey = 1', [place.number])
    this.multikey = new Set(rows.map((row) => String(row['name'])))
  }

  onUnserved(query: Document): void {
    this.place.onUnserved(this.name, query)
  }

  get indexes(): readonly Index[] {
    return [idIndex, ...this.place.indexes]
  }

  /** Whether some document has several entries in an index. */
  readonly isMultikey = (index: Index): boolean => this.multikey.has(index.name)

  byId(id: unknown): Stored | null {
    const row = this.sqlite.get(`SELECT number, document FROM ${this.documents} WHERE id = ?`, [keyOf(id)])
    return row && stored(row)
  }

  /** Documents in the order of insertion, after one of them. */
  after(number: number, limit: number): Stored[] {
    const rows = this.sqlite.all(`SELECT number, document FROM ${this.documents} WHERE number > ? ORDER BY number LIMIT ?`, [number, limit])
    return rows.map(stored)
  }

  /** Documents in the order of an index. One with several entries in the range comes as often. */
  inRange(index: Index, range: KeyRange, page: Page): Entry[] {
    const direction = page.backward ? 'DESC' : 'ASC'
    const rows = this.sqlite.all(
      `SELECT key, number, document FROM (${this.source(index)}) WHERE key >= ? AND key < ? ORDER BY key ${direction}, number ${direction} LIMIT ? OFFSET ?`,
      [range.from, range.to, page.limit, page.offset],
    )
    return rows.map((row) => ({ ...stored(row), key: bytes(row['key']) }))
  }

  /** Adds a document; its `_id` must be free. */
  insert(document: Document): void {
    const entries = this.entriesOf(document)
    const number = this.sqlite.run(`INSERT INTO ${this.documents} (id, document) VALUES (?, ?)`, [keyOf(document['_id']), toText(document)])
    for (const { index, keys } of entries) {
      this.addEntries(index, number, keys)
      if (keys.length > 1) this.markMultikey(index)
    }
  }

  /** Exchanges a document for another with the same `_id`. */
  replace(before: Stored, after: Document): void {
    const entries = this.entriesOf(after)
    this.sqlite.run(`UPDATE ${this.documents} SET document = ? WHERE number = ?`, [toText(after), before.number])
    for (const { index, keys } of entries) {
      const old = entryKeys(before.document, index)
      this.removeEntries(index, before.number, without(old, keys))
      this.addEntries(index, before.number, without(keys, old))
      if (keys.length > 1) this.markMultikey(index)
    }
  }

  remove(before: Stored): void {
    this.sqlite.run(`DELETE FROM ${this.documents} WHERE number = ?`, [before.number])
    for (const index of this.place.indexes) this.removeEntries(index, before.number, entryKeys(before.document, index))
  }

  /** Fills an index anew from all documents. */
  rebuild(index: Index): void {
    let last = 0
    for (let batch = this.after(0, 1000); batch.length > 0; batch = this.after(last, 1000)) {
      for (const { number, document } of batch) {
        const keys = entryKeys(document, index)
        this.addEntries(index, number, keys)
        if (keys.length > 1) this.markMultikey(index)
      }
      last = batch.at(-1)?.number ?? last
    }
  }

  /** Refuses what cannot be indexed before anything is written. */
  private entriesOf(document: Document): { readonly index: Index; readonly keys: readonly Buffer[] }[] {
    return this.place.indexes.map((index) => ({ index, keys: entryKeys(document, index) }))
  }

  private addEntries(index: Index, number: number, keys: readonly Buffer[]): void {
    for (const key of keys) this.sqlite.run(`INSERT INTO ${this.entries(index)} (key, number) VALUES (?, ?)`, [key, number])
  }

  private markMultikey(index: Index): void {
    if (this.multikey.has(index.name)) return
    this.sqlite.run('UPDATE indexes SET multikey = 1 WHERE collection = ? AND name = ?', [this.place.number, index.name])
    this.multikey.add(index.name)
  }

  private removeEntries(index: Index, number: number, keys: readonly Buffer[]): void {
    for (const key of keys) this.sqlite.run(`DELETE FROM ${this.entries(index)} WHERE key = ? AND number = ?`, [key, number])
  }

  private get documents(): string {
    return documentsTable(this.place.number)
  }

  private entries(index: Index): string {
    return entriesTable(this.place.number, index.name)
  }

  /** CROSS JOIN makes SQLite walk the index and then look up, never the other way round. */
  private source(index: Index): string {
    if (index === idIndex) return `SELECT id AS key, number, document FROM ${this.documents}`
    return `SELECT e.key, e.number, d.document FROM ${this.entries(index)} e CROSS JOIN ${this.documents} d ON d.number = e.number`
  }
}

const without = (keys: readonly Buffer[], others: readonly Buffer[]): Buffer[] =>
  keys.filter((key) => !others.some((other) => other.equals(key)))

export const documentsTable = (collection: number): string => `documents_${collection}`

export const entriesTable = (collection: number, index: string): string => `"entries_${collection}_${index.replaceAll('"', '')}"`

function stored(row: Row): Stored {
  const text = String(row['document'])
  return { number: Number(row['number']), text, document: parseDocument(text) }
}

const bytes = (value: unknown): Buffer => (value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(new Uint8Array(asBytes(value))))

const asBytes = (value: unknown): ArrayBuffer => (value instanceof ArrayBuffer ? value : new ArrayBuffer(0))
