import { wordsCell } from '../kinds/cells'
import { textOfFile } from './decode'
import { mostColumns, mostSheetRows, plainSheet, type Sheet } from './sheet'

interface Field {
  readonly value: string
  /** Where what ends it begins. */
  readonly end: number
}

const quote = '"'

/** A field in quotes, a quote in it written twice. Null when nothing closes it. */
const quoted = (text: string, from: number, isEnd: (at: number) => boolean): Field | null => {
  let value = ''
  for (let at = from + 1; ; ) {
    const close = text.indexOf(quote, at)
    if (close < 0) return null
    value += text.slice(at, close)
    if (text[close + 1] !== quote) return isEnd(close + 1) ? { value, end: close + 1 } : null
    value += quote
    at = close + 2
  }
}

/** ="152221": how programs keep Excel from taking a code for a number. */
const plainValue = (value: string): string => /^="([^"]*)"$/.exec(value)?.[1] ?? value

interface Row {
  /** Its number as Excel shows it. */
  readonly line: number
  readonly values: string[]
  /** A quote that nothing closes begins a field: it is parted by something else. */
  broken: boolean
}

/** The rows of a text, empty ones apart, whose fields are parted by `separator` (RFC 4180), `most` of them at most. */
const rowsBy = (text: string, separator: string, most: number): readonly Row[] => {
  const isEnd = (at: number) => at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r'
  const plain = (from: number): Field => {
    let end = from
    while (!isEnd(end)) end += 1
    return { value: text.slice(from, end), end }
  }
  const rows: Row[] = []
  let row: Row = { line: 1, values: [], broken: false }
  for (let at = 0; at < text.length && rows.length < most; ) {
    const inQuotes = text[at] === quote ? quoted(text, at, isEnd) : null
    if (text[at] === quote && !inQuotes) row.broken = true
    const { value, end } = inQuotes ?? plain(at)
    if (row.values.length <= mostColumns) row.values.push(plainValue(value))
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
    if (text[end] === separator && at < text.length) continue
    if (row.values.some((field) => field !== '')) rows.push(row)
    row = { line: row.line + 1, values: [], broken: false }
  }
  return rows
}

const separators = [',', '\t', ';', '|', '，', '；'] as const
/** Rows and characters that tell how a text is parted: a title above the table is parted by nothing. */
const looked = 40
const lookedAt = 65_536

const common = (counts: readonly number[]): number => {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best), [1, 0])[0]
}

/** How well a separator parts the first rows: the fields beyond the first, in rows of the length that most of them have. */
const fit = (text: string, separator: string): number => {
  const counts = rowsBy(text.slice(0, lookedAt), separator, looked)
    .filter(({ values, broken }) => values.length > 1 && !broken)
    .map(({ values }) => values.length)
  const usual = common(counts)
  return counts.filter((count) => count === usual).length * (usual - 1)
}

const separatorOf = (text: string): string =>
  separators.reduce<{ separator: string; fit: number }>(
    (best, separator) => {
      const own = fit(text, separator)
      return own > best.fit ? { separator, fit: own } : best
    },
    { separator: ',', fit: 0 },
  ).separator

/** The rows of a CSV file as a sheet. Null when it is no text. */
export const readCsv = (bytes: Uint8Array): Sheet | null => {
  const text = textOfFile(bytes)
  if (text === null) return null
  // Excel's own line on how what follows is parted.
  const [, told] = /^sep=(.)\r?\n/.exec(text) ?? []
  const rows = rowsBy(text, told ?? separatorOf(text), mostSheetRows + 1)
  const table = told === undefined ? rows : rows.filter(({ line }) => line > 1)
  return plainSheet(
    'CSV',
    table.map(({ line, values }) => ({ line, cells: values.map(wordsCell) })),
  )
}
