import Sqlite from 'libsql'

/** A row as SQLite gives it; the schema of this folder says what it holds. */
export type Row = Readonly<Record<string, unknown>>

/** An error after which what was written before it stays, as with many documents in one request. */
export class AppliedInPart extends Error {
  constructor(readonly reason: Error) {
    super(reason.message)
  }
}

/** One SQLite file. Statements are prepared once. */
export class SqliteFile {
  private readonly connection: Sqlite.Database
  private readonly statements = new Map<string, Sqlite.Statement>()
  private depth = 0

  /** `:memory:` for a database that is gone when closed. */
  constructor(file: string) {
    this.connection = new Sqlite(file)
    this.connection.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536')
  }

  execute(sql: string): void {
    this.connection.exec(sql)
  }

  run(sql: string, values: readonly unknown[] = []): number {
    return Number(this.prepare(sql).run([...values]).lastInsertRowid)
  }

  all(sql: string, values: readonly unknown[] = []): Row[] {
    return this.prepare(sql)
      .all([...values])
      .filter(isRow)
  }

  get(sql: string, values: readonly unknown[] = []): Row | null {
    return this.all(sql, values)[0] ?? null
  }

  /** All or nothing; within another one it is part of that. */
  atomically<T>(work: () => T): T {
    if (this.depth > 0) return work()
    this.connection.exec('BEGIN IMMEDIATE')
    this.depth += 1
    try {
      const result = work()
      this.connection.exec('COMMIT')
      return result
    } catch (error) {
      this.connection.exec(error instanceof AppliedInPart ? 'COMMIT' : 'ROLLBACK')
      throw error instanceof AppliedInPart ? error.reason : error
    } finally {
      this.depth -= 1
    }
  }

  close(): void {
    this.statements.clear()
    this.connection.close()
  }

  private prepare(sql: string): Sqlite.Statement {
    const known = this.statements.get(sql)
    if (known) return known
    const statement = this.connection.prepare(sql)
    this.statements.set(sql, statement)
    return statement
  }
}

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null
