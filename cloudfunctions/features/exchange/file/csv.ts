import type { Cell } from '../kinds/cells'

/** UTF-8 with or without its mark; else GBK, as Excel in China saves. Null: neither. */
const decode = (bytes: Uint8Array): string | null => {
  for (const encoding of ['utf-8', 'gbk']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  }
  return null
}

const separatorOf = (text: string): string => {
  const first = text.slice(0, text.indexOf('\n') + 1 || undefined)
  return [',', '\t', ';'].reduce((best, one) => (first.split(one).length > first.split(best).length ? one : best))
}

/** Fields of a quoted or plain CSV text (RFC 4180), one match each: the field, and what ended it. */
const fieldOf = (separator: string) => new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r\\n]*)(${separator}|\\r\\n|\\n|\\r|$)`, 'y')

const unquote = (field: string): string =>
  field.startsWith('"') && field.endsWith('"') && field.length > 1 ? field.slice(1, -1).replaceAll('""', '"') : field

/** The rows of a CSV file, in order, empty ones too: row 1 is at 0. Null when it is no text. */
export const readCsv = (bytes: Uint8Array): readonly (readonly Cell[])[] | null => {
  const text = decode(bytes)
  if (text === null || text.includes('\u0000')) return null
  const separator = separatorOf(text)
  const field = fieldOf(separator)
  const rows: Cell[][] = []
  let row: Cell[] = []
  while (field.lastIndex < text.length) {
    const [, value = '', end] = field.exec(text) ?? []
    // A quote inside a plain field stops the pattern: the rest of the text is not a table.
    if (end === undefined) return null
    row.push(value === '' ? null : unquote(value))
    if (end === separator) continue
    rows.push(row)
    row = []
  }
  return row.length > 0 ? [...rows, row] : rows
}
