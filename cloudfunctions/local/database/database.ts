import { CloudError } from '../gateway/ports'
import { aggregate, stagesOf } from './aggregate'
import { Catalog, type Indexes } from './catalog'
import type { Collection } from './collection'
import { toText } from './ejson'
import { failed, invalid } from './errors'
import { project } from './projection'
import { collectionName, documentOf, documentsToInsert, limitOf, orderOf, queryOf, skipOf, transactionOf, type Fields } from './request'
import { SqliteFile } from './sqlite'
import { Transactions } from './transactions'
import type { Asking, OnUnserved } from './unserved'
import type { Document } from './value'
import { CurrentView, DocumentHeld, TransactionView, type View } from './view'
import { insertAll, modify, removeAll, type Modified } from './writes'

export interface DatabaseOptions {
  /** `:memory:` for one that is gone when closed. */
  readonly file: string
  /** The collections that exist from the start, each with its indexes. Indexes of others apply once they are created. */
  readonly indexes: Indexes
  /** UTC ms: server dates go by it. */
  readonly now: () => number
  /** Milliseconds that only run forward: the 30 s of a transaction go by it. */
  readonly elapsed?: () => number
  /** False leaves it to programs to create the collections. */
  readonly create?: boolean
  /** Told of each query that no index serves. */
  readonly onUnserved?: OnUnserved
}

/** The fields of an answer beside `requestId`. */
export type Answer = Readonly<Record<string, unknown>>

/** A document database in one SQLite file, spoken to in the requests of the CloudBase SDK. */
export interface Database {
  /** Runs a `database.*` action, for the function's call `by`. @throws CloudError with the code and text that the SDK shows */
  run(action: string, fields: Fields, by?: string): Promise<Answer>
  /** Inserts many documents at once, without a request. */
  insertMany(collection: string, documents: readonly Document[]): void
  /** The least number that a field has beyond another one, where an index begins with it; null: none is, or there is no such collection. */
  leastAfter(collection: string, field: string, number: number): number | null
  /** Writes all that stands into a new file. */
  copyTo(file: string): void
  close(): void
}

type Action = (fields: Fields, now: number) => Answer

const pause = 10

/** These need no SQLite transaction: nothing else runs in between. */
const reads = new Set(['database.getDocument', 'database.calculateDocument', 'database.aggregateDocuments'])

export function openDatabase(options: DatabaseOptions): Database {
  const sqlite = new SqliteFile(options.file)
  const asking: Asking = { by: '' }
  const catalog = new Catalog(sqlite, options.indexes, (collection, query) => options.onUnserved?.(collection, query, asking))
  const missing = options.create === false ? [] : Object.keys(options.indexes).filter((name) => !catalog.has(name))
  for (const name of missing) catalog.create(name)
  const elapsed = options.elapsed ?? (() => performance.now())
  return new LocalDatabase({ sqlite, catalog, asking, now: options.now, transactions: new Transactions(elapsed) })
}

interface Parts {
  readonly sqlite: SqliteFile
  readonly catalog: Catalog
  readonly transactions: Transactions
  readonly asking: Asking
  readonly now: () => number
}

class LocalDatabase implements Database {
  private readonly actions: ReadonlyMap<string, Action>
  private closed = false

  constructor(private readonly parts: Parts) {
    this.actions = new Map<string, Action>([
      ['database.addCollection', (fields) => this.addCollection(fields)],
      ['database.insertDocument', (fields, now) => this.insert(fields, now)],
      ['database.getDocument', (fields, now) => this.read(fields, now)],
      ['database.calculateDocument', (fields, now) => this.count(fields, now)],
      ['database.modifyDocument', (fields, now) => modifiedAnswer(this.modify(fields, now))],
      ['database.modifyAndReturnDoc', (fields, now) => this.modifyAndReturn(fields, now)],
      ['database.removeDocument', (fields, now) => this.remove(fields, now)],
      ['database.aggregateDocuments', (fields, now) => this.aggregate(fields, now)],
      ['database.startTransaction', () => ({ transactionId: this.parts.transactions.start().id })],
      ['database.commitTransaction', (fields) => this.commit(fields)],
      ['database.abortTransaction', (fields) => this.abort(fields)],
    ])
  }

  async run(action: string, fields: Fields, by = ''): Promise<Answer> {
    const work = this.actions.get(action)
    if (!work) throw invalid(`the action ${action} is not supported by the local cloud`)
    for (;;) {
      if (this.closed) throw new CloudError('SYS_ERR', 'the local cloud is stopping')
      try {
        this.parts.asking.by = by
        return reads.has(action) ? work(fields, this.parts.now()) : this.parts.sqlite.atomically(() => work(fields, this.parts.now()))
      } catch (error) {
        if (!(error instanceof DocumentHeld)) throw error
        await new Promise((resolve) => setTimeout(resolve, pause))
      } finally {
        this.parts.asking.by = ''
      }
    }
  }

  insertMany(collection: string, documents: readonly Document[]): void {
    this.parts.sqlite.atomically(() => insertAll(new CurrentView(this.parts.transactions), this.parts.catalog.get(collection), documents))
  }

  leastAfter(collection: string, field: string, number: number): number | null {
    if (!this.parts.catalog.has(collection)) return null
    const search = { query: { [field]: { $gt: number } }, order: [[field, 1]] as const, skip: 0, limit: 1 }
    const [found] = new CurrentView(this.parts.transactions).find(this.parts.catalog.get(collection), search)
    return typeof found?.[field] === 'number' ? found[field] : null
  }

  copyTo(file: string): void {
    this.parts.sqlite.run('VACUUM INTO ?', [file])
  }

  close(): void {
    this.closed = true
    this.parts.sqlite.close()
  }

  private view(fields: Fields): View {
    const id = transactionOf(fields)
    if (id === null) return new CurrentView(this.parts.transactions)
    return new TransactionView(this.parts.transactions, this.parts.transactions.use(id))
  }

  private collection(fields: Fields): Collection {
    return this.parts.catalog.get(collectionName(fields))
  }

  private addCollection(fields: Fields): Answer {
    const name = collectionName(fields)
    if (this.parts.catalog.has(name)) throw failed(`[ResourceInUse] Table exist: ${name}`)
    this.parts.catalog.create(name)
    return { data: {} }
  }

  private insert(fields: Fields, now: number): Answer {
    const ids = insertAll(this.view(fields), this.collection(fields), documentsToInsert(fields, now))
    return { data: { insertedIds: ids } }
  }

  private read(fields: Fields, now: number): Answer {
    const page = { skip: skipOf(fields), limit: fields['queryType'] === 'DOC' ? 1 : limitOf(fields) }
    const found = this.view(fields).find(this.collection(fields), { query: queryOf(fields, now), order: orderOf(fields, now), ...page })
    const list = project(found, documentOf(fields['projection'], now)).map(toText)
    const place = { offset: page.skip, limit: page.limit }
    return { data: { list, ...place }, ...place }
  }

  private count(fields: Fields, now: number): Answer {
    const search = { query: queryOf(fields, now), order: [], skip: 0, limit: Infinity }
    return { data: { total: this.view(fields).find(this.collection(fields), search).length } }
  }

  private modify(fields: Fields, now: number): Modified {
    return modify(this.view(fields), this.collection(fields), {
      query: queryOf(fields, now),
      data: documentOf(fields['data'], now),
      multi: fields['multi'] === true,
      merge: fields['merge'] !== false,
      upsert: fields['upsert'] === true,
      now,
    })
  }

  private modifyAndReturn(fields: Fields, now: number): Answer {
    const { matched, document } = this.modify({ ...fields, multi: false }, now)
    return { data: { updated: matched, doc: document && toText(document) } }
  }

  private remove(fields: Fields, now: number): Answer {
    const search = { query: queryOf(fields, now), multi: fields['multi'] === true }
    return { data: { deleted: removeAll(this.view(fields), this.collection(fields), search) } }
  }

  private aggregate(fields: Fields, now: number): Answer {
    const view = this.view(fields)
    const collection = this.collection(fields)
    const source = {
      find: (query: Document) => view.find(collection, { query, order: [], skip: 0, limit: Infinity }),
      all: (name: string, query: Document = {}) =>
        this.parts.catalog.has(name) ? view.find(this.parts.catalog.get(name), { ...everything, query }) : [],
    }
    return { data: { list: aggregate(source, stagesOf(fields['stages'], now)).map(toText) } }
  }

  private commit(fields: Fields): Answer {
    const transaction = this.parts.transactions.get(transactionOf(fields) ?? '')
    this.parts.transactions.end(transaction)
    new TransactionView(this.parts.transactions, transaction).commit()
    return {}
  }

  private abort(fields: Fields): Answer {
    this.parts.transactions.end(this.parts.transactions.get(transactionOf(fields) ?? ''))
    return {}
  }
}

const everything = { query: {}, order: [], skip: 0, limit: Infinity }

const modifiedAnswer = ({ matched, upsertId }: Modified): Answer => ({ data: { updated: matched, upsert_id: upsertId ?? null } })
