import type { Index } from '../../platform/indexes'
import { Collection, documentsTable, entriesTable } from './collection'
import { noCollection } from './errors'
import type { SqliteFile } from './sqlite'
import type { OnUnservedIn } from './unserved'

export type Indexes = Readonly<Record<string, readonly Index[]>>

/** What an index on disk holds: with which fields, and how keys are written. Another number writes all of them anew. */
const shapeOf = ({ fields }: Index): string => JSON.stringify({ fields, keys: 2 })

/** Which collections there are. Only `create` makes one, never a read or a write. */
export class Catalog {
  private readonly collections = new Map<string, Collection>()

  constructor(
    private readonly sqlite: SqliteFile,
    private readonly indexes: Indexes,
    private readonly onUnserved: OnUnservedIn = () => undefined,
  ) {
    sqlite.execute(`
      CREATE TABLE IF NOT EXISTS collections (number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE);
      CREATE TABLE IF NOT EXISTS indexes (
        collection INTEGER NOT NULL, name TEXT NOT NULL, fields TEXT NOT NULL, multikey INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (collection, name));
    `)
    for (const row of sqlite.all('SELECT number, name FROM collections')) this.open(Number(row['number']), String(row['name']))
  }

  get names(): readonly string[] {
    return [...this.collections.keys()]
  }

  get(name: string): Collection {
    const collection = this.collections.get(name)
    if (!collection) throw noCollection(name)
    return collection
  }

  has(name: string): boolean {
    return this.collections.has(name)
  }

  create(name: string): void {
    this.sqlite.atomically(() => {
      const number = this.sqlite.run('INSERT INTO collections (name) VALUES (?)', [name])
      this.sqlite.execute(
        `CREATE TABLE ${documentsTable(number)} (number INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, document TEXT NOT NULL)`,
      )
      this.open(number, name)
    })
  }

  /** Brings the indexes on disk to those declared, then opens the collection. */
  private open(number: number, name: string): void {
    const declared = this.indexes[name] ?? []
    const known = this.sqlite.all('SELECT name, fields FROM indexes WHERE collection = ?', [number])
    const current = new Map(known.map((row) => [String(row['name']), String(row['fields'])]))
    const stale = [...current].filter(([index, shape]) => !declared.some((one) => one.name === index && shapeOf(one) === shape))
    this.sqlite.atomically(() => {
      for (const [index] of stale) this.dropIndex(number, index)
      const missing = declared.filter((one) => current.get(one.name) !== shapeOf(one))
      for (const index of missing) this.addIndex(number, index)
      const collection = new Collection(this.sqlite, name, { number, indexes: declared, onUnserved: this.onUnserved })
      for (const index of missing) collection.rebuild(index)
      this.collections.set(name, collection)
    })
  }

  private dropIndex(collection: number, name: string): void {
    this.sqlite.run('DELETE FROM indexes WHERE collection = ? AND name = ?', [collection, name])
    this.sqlite.execute(`DROP TABLE IF EXISTS ${entriesTable(collection, name)}`)
  }

  private addIndex(collection: number, index: Index): void {
    this.sqlite.run('INSERT INTO indexes (collection, name, fields) VALUES (?, ?, ?)', [collection, index.name, shapeOf(index)])
    this.sqlite.execute(
      `CREATE TABLE ${entriesTable(collection, index.name)} (key BLOB NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID`,
    )
  }
}
