import Sqlite from 'libsql'

/** A document that was written: its collection and its `_id`. */
export type Touched = `${string}/${string}`

interface Column {
  readonly name: string
  readonly pk: number
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** SQL that writes SQL: the value of a column as SQLite reads it back. */
const value = (row: 'NEW' | 'OLD', { name }: Column) => `quote(${row}.${quoted(name)})`
const pairs = (row: 'NEW' | 'OLD', columns: readonly Column[], between: string) =>
  columns.map((column) => `'${quoted(column.name)} = ' || ${value(row, column)}`).join(` || '${between}' || `)

const triggersOf = (table: string, columns: readonly Column[]): string => {
  const keys = columns.filter(({ pk }) => pk > 0)
  const named = (row: 'NEW' | 'OLD') => (table.startsWith('documents_') ? `json_extract(${row}.document, '$._id')` : 'NULL')
  const on = (event: string, row: 'NEW' | 'OLD', undo: string) => `
    CREATE TRIGGER IF NOT EXISTS ${quoted(`journal_${event}_${table}`)} AFTER ${event} ON ${quoted(table)} BEGIN
      INSERT INTO journal (source, id, undo) VALUES ('${table}', ${named(row)}, ${undo});
    END;`
  const target = quoted(table)
  const values = columns.map((column) => value('OLD', column)).join(` || ', ' || `)
  return [
    on('INSERT', 'NEW', `'DELETE FROM ${target} WHERE ' || ${pairs('NEW', keys, ' AND ')}`),
    on('UPDATE', 'NEW', `'UPDATE ${target} SET ' || ${pairs('OLD', columns, ', ')} || ' WHERE ' || ${pairs('NEW', keys, ' AND ')}`),
    on('DELETE', 'OLD', `'INSERT INTO ${target} VALUES (' || ${values} || ')'`),
  ].join('')
}

/**
 * Notes what anybody writes to a local cloud's database from now on, and takes it back: a world that is planted once serves any number
 * of calls. Nothing may be under way when it is taken back.
 */
export const journalOf = (file: string) => {
  const database = new Sqlite(file)
  const rows = <Row>(sql: string): Row[] => database.prepare(sql).all([]) as Row[]
  database.exec(
    'PRAGMA busy_timeout = 5000; CREATE TABLE IF NOT EXISTS journal (number INTEGER PRIMARY KEY, source TEXT, id TEXT, undo TEXT)',
  )
  const collections = new Map(
    rows<{ number: number; name: string }>('SELECT number, name FROM collections').map(({ number, name }) => [`documents_${number}`, name]),
  )
  const tables = rows<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .map(({ name }) => name)
    .filter((name) => /^(documents|entries)_/.test(name))
  for (const table of tables) database.exec(triggersOf(table, rows<Column>(`SELECT name, pk FROM pragma_table_info('${table}')`)))

  const since = (mark: number) =>
    rows<{ source: string; id: string | null; undo: string }>(`SELECT source, id, undo FROM journal WHERE number > ${mark} ORDER BY number`)

  return {
    /** Where the journal stands. */
    mark: (): number => rows<{ last: number | null }>('SELECT max(number) AS last FROM journal')[0]?.last ?? 0,
    /** Documents written since, each once. */
    touched: (mark: number): readonly Touched[] => [
      ...new Set(since(mark).flatMap(({ source, id }): Touched[] => (id === null ? [] : [`${collections.get(source) ?? source}/${id}`]))),
    ],
    /** Puts everything back as it was then. */
    undo: (mark: number): void => {
      const back = since(mark).map(({ undo }) => undo)
      if (back.length === 0) return
      database.exec(['BEGIN IMMEDIATE', ...back.reverse(), `DELETE FROM journal WHERE number > ${mark}`, 'COMMIT'].join(';\n'))
    },
    close: (): void => void database.close(),
  }
}
