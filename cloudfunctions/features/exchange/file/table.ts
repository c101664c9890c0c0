import type { ImportKind } from '@/contract/exchange'
import { err, ok, type Result } from '../../../platform/result'
import { textOf, type Cell } from '../kinds/cells'
import { columns, examples, type Field, type FieldName } from '../kinds/columns'
import type { Sheet } from './workbook'

/** One row of data: its number as Excel shows it, and its cells by field. */
export interface Line<Kind extends ImportKind = ImportKind> {
  readonly line: number
  readonly cells: Readonly<Partial<Record<FieldName<Kind>, Cell>>>
}

export interface LinesOf<Kind extends ImportKind> {
  readonly lines: readonly Line<Kind>[]
  /** About the file as a whole. */
  readonly notes: readonly string[]
}

export type TableError = 'exchange.no_headings' | 'exchange.no_rows' | 'exchange.too_many_rows'

/** Rows of one file: 5,000 take half a minute; a county has about 2,500 grids. */
export const mostRows = 20_000
/** Headings stand below a title at most this far down. */
const searched = 12

/** A heading without what people add to it: blanks, stars, brackets of any width, "(必填)". */
const bare = (heading: string): string =>
  textOf(heading)
    .toLowerCase()
    .replace(/[(【[](必填|选填|可不填|可选)[)】\]]/g, '')
    .replace(/[\s*:()（）【】[\]]/g, '')

interface Heading {
  readonly field: string
  readonly column: number
}

const fieldFor = (heading: string, fields: readonly (readonly [string, Field])[]): string | undefined =>
  (fields.find(([, { heading: own }]) => bare(own) === heading) ??
    fields.find(([, { also }]) => also.some((other) => bare(other) === heading)))?.[0]

/** The headings that stand in a row, whatever their order; the first of two alike counts. */
const headingsIn = (row: readonly Cell[], fields: readonly (readonly [string, Field])[]): readonly Heading[] => {
  const found = new Map<string, number>()
  row.forEach((cell, column) => {
    const heading = bare(textOf(cell))
    const field = heading === '' ? undefined : fieldFor(heading, fields)
    if (field !== undefined && !found.has(field)) found.set(field, column)
  })
  return [...found].map(([field, column]) => ({ field, column }))
}

interface Found {
  readonly sheet: Sheet
  readonly at: number
  readonly headings: readonly Heading[]
}

const findIn = (sheet: Sheet, fields: readonly (readonly [string, Field])[]): Found | null => {
  const told = fields.filter(([, { telling }]) => telling).map(([name]) => name)
  for (let at = 0; at < Math.min(searched, sheet.rows.length); at += 1) {
    const headings = headingsIn(sheet.rows[at] ?? [], fields)
    if (told.every((name) => headings.some(({ field }) => field === name))) return { sheet, at, headings }
  }
  return null
}

const isBlank = (row: readonly Cell[]) => row.every((cell) => textOf(cell) === '')

/** The template's own example, left where it was. */
const isExample = (cells: Readonly<Record<string, Cell>>, example: Readonly<Record<string, string | number>>): boolean =>
  Object.entries(cells).every(([field, cell]) => textOf(cell) === textOf(example[field] ?? null)) &&
  Object.keys(example).some((field) => field in cells)

const notesOn = ({ sheet, at, headings }: Found, sheets: readonly Sheet[]): string[] => {
  const known = new Set(headings.map(({ column }) => column))
  const unknown = (sheet.rows[at] ?? [])
    .filter((cell, column) => textOf(cell) !== '' && !known.has(column))
    .map((cell) => textOf(cell).slice(0, 20))
  return [
    ...(sheets.length > 1 ? [`读的是工作表「${sheet.name.slice(0, 31)}」，其他工作表没有读`] : []),
    ...(unknown.length > 0 ? [`这些列没有用到：${unknown.slice(0, 8).join('、')}`] : []),
    ...(sheet.merged ? ['有合并的单元格，已当作每一格都填了同样的内容'] : []),
  ]
}

/** The rows of the first sheet that has the headings of this table. Sheets may have any name, columns any order. */
export const linesOf = <Kind extends ImportKind>(sheets: readonly Sheet[], kind: Kind): Result<LinesOf<Kind>, TableError> => {
  const fields = Object.entries<Field>(columns[kind])
  const found = sheets.map((sheet) => findIn(sheet, fields)).find((each) => each !== null)
  if (!found) return err('exchange.no_headings')
  const lines = found.sheet.rows.flatMap((row, at): Line<Kind>[] => {
    if (at <= found.at || isBlank(row)) return []
    const cells = Object.fromEntries(found.headings.map(({ field, column }) => [field, row[column] ?? null]))
    return isExample(cells, examples[kind]) ? [] : [{ line: at + 1, cells: cells as Line<Kind>['cells'] }]
  })
  if (lines.length === 0) return err('exchange.no_rows')
  return lines.length > mostRows ? err('exchange.too_many_rows') : ok({ lines, notes: notesOn(found, sheets) })
}
