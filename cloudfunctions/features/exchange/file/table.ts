import type { ImportKind } from '@/contract/exchange'
import { err, ok, type Result } from '../../../platform/result'
import { isFault, textOf, type Cell, type Fault } from '../kinds/cells'
import { columns, examples, type Field, type FieldName } from '../kinds/columns'
import { dayCell } from '../kinds/days'
import { bestHeadings, missingIn, unknownIn, type Fields, type Headings } from './headings'
import { rowsBelow } from './rows-below'
import type { Sheet, SheetRow } from './sheet'
import { notesOn } from './table-notes'

/** One row of data: its number as Excel shows it, and its cells by field. */
export interface Line<Kind extends ImportKind = ImportKind> {
  readonly line: number
  readonly cells: Readonly<Partial<Record<FieldName<Kind>, Cell>>>
  /** A cell that holds no value: what its column is called, and why. */
  readonly fault: { readonly heading: string; readonly why: Fault['fault'] } | null
}

export interface LinesOf<Kind extends ImportKind> {
  readonly lines: readonly Line<Kind>[]
  /** Rows that are not to be seen: filtered out or folded away. */
  readonly hidden: number
  /** About the file as a whole. */
  readonly notes: readonly string[]
}

export type TableError =
  | 'exchange.no_headings'
  | 'exchange.heading_missing'
  | 'exchange.sheet_hidden'
  | 'exchange.no_rows'
  | 'exchange.too_many_rows'

/** Rows of one file; a county has about 2,500 grids. */
const mostRows = 20_000

/** The template's own example, left where it was. */
const isExample = (cells: Readonly<Record<string, Cell>>, example: Readonly<Record<string, string | number>>): boolean =>
  Object.entries(cells).every(([field, cell]) => textOf(cell) === textOf(example[field] ?? null)) &&
  Object.keys(example).some((field) => field in cells)

/** A number in a column of days is one, as the workbook counts them. */
const valueOf = (cell: Cell, { day }: Field, { from1904 }: Sheet): Cell => (day ? dayCell(cell, from1904) : cell)

const lineFrom = <Kind extends ImportKind>(
  row: SheetRow,
  { sheet, headings }: Headings,
  fields: ReadonlyMap<string, Field>,
): Line<Kind> => {
  let fault: Line['fault'] = null
  const cells: Record<string, Cell> = {}
  for (const { field, column } of headings) {
    const [cell, known] = [row.cells[column] ?? null, fields.get(field)]
    cells[field] = known ? valueOf(cell, known, sheet) : cell
    if (isFault(cell)) fault ??= { heading: known?.heading ?? field, why: cell.fault }
  }
  return { line: row.line, cells: cells as Line<Kind>['cells'], fault }
}

interface Candidate {
  readonly headings: Headings
  readonly rows: readonly SheetRow[]
  readonly aside: readonly number[]
}

const dataBelow = <Kind extends ImportKind>(headings: Headings, kind: Kind, fields: ReadonlyMap<string, Field>): Candidate => {
  const { rows, aside } = rowsBelow(headings)
  return { headings, aside, rows: rows.filter((row) => !isExample(lineFrom(row, headings, fields).cells, examples[kind])) }
}

/** Why none of the sheets can be read. */
const refusal = (visible: readonly Sheet[], hidden: readonly Sheet[], fields: Fields): Result<never, TableError> => {
  const complete = (sheet: Sheet) => {
    const found = bestHeadings(sheet, fields)
    return found !== null && missingIn(found, fields).length === 0
  }
  const away = hidden.find(complete)
  if (away) return err('exchange.sheet_hidden', { sheet: away.name.slice(0, 31) })
  const [near] = visible
    .flatMap((sheet) => bestHeadings(sheet, fields) ?? [])
    .sort((one, other) => other.headings.length - one.headings.length)
  if (!near || near.headings.length < 2) return err('exchange.no_headings')
  const unknown = unknownIn(near)
  return err('exchange.heading_missing', {
    line: String(near.row.line),
    missing: missingIn(near, fields).join('」「'),
    unknown: unknown.length > 0 ? `没有认出来的列：${unknown.join('、')}。` : '',
  })
}

/** The tables on the visible sheets, each with the rows below its headings: first the one that was looked at last. */
const tablesOn = <Kind extends ImportKind>(sheets: readonly Sheet[], kind: Kind, fields: Fields): readonly Candidate[] => {
  const byName = new Map(fields)
  return [...sheets.filter(({ active }) => active), ...sheets.filter(({ active }) => !active)]
    .flatMap((sheet) => bestHeadings(sheet, fields) ?? [])
    .filter((found) => missingIn(found, fields).length === 0)
    .map((found) => dataBelow(found, kind, byName))
}

/** The rows of the first visible sheet that has the headings of this table and something below them. */
export const linesOf = <Kind extends ImportKind>(
  sheets: readonly Sheet[],
  kind: Kind,
  { takeHidden }: { takeHidden: boolean },
): Result<LinesOf<Kind>, TableError> => {
  const fields: Fields = Object.entries<Field>(columns[kind])
  const visible = sheets.filter(({ hidden }) => !hidden)
  const tables = tablesOn(visible, kind, fields)
  const [chosen, ...others] = tables.filter(({ rows }) => rows.length > 0)
  if (tables.length > 0 && !chosen) return err('exchange.no_rows')
  if (!chosen)
    return refusal(
      visible,
      sheets.filter((sheet) => sheet.hidden),
      fields,
    )
  const { headings, rows, aside } = chosen
  const seen = takeHidden ? rows : rows.filter((row) => !row.hidden)
  if (headings.sheet.cut || seen.length > mostRows) return err('exchange.too_many_rows')
  const byName = new Map(fields)
  const hidden = rows.filter((row) => row.hidden).length
  const twins = others.map((other) => other.headings.sheet)
  return ok({
    lines: seen.map((row) => lineFrom<Kind>(row, headings, byName)),
    hidden,
    notes: notesOn({ headings, fields: byName, sheets, others: twins, hidden, takeHidden, aside }),
  })
}
