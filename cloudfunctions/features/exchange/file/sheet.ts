import type { Cell } from '../kinds/cells'

/** One row that something stands in. `line`: its number as Excel shows it. */
export interface SheetRow {
  readonly line: number
  readonly cells: readonly Cell[]
  /** Not to be seen: filtered out, folded away, of no height. */
  readonly hidden: boolean
}

/** One sheet: the rows that something stands in, in their order. */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** The one that was looked at when the file was saved. */
  readonly active: boolean
  readonly rows: readonly SheetRow[]
  /** Some cells are merged, and each has been given its value. */
  readonly merged: boolean
  /** Columns that are not to be seen. */
  readonly hiddenColumns: ReadonlySet<number>
  /** A cell so far to the right that it was left out: 「XFD1048576」. */
  readonly far: string | null
  /** There are more rows than are read. */
  readonly cut: boolean
  /** Days are counted from 1904. */
  readonly from1904: boolean
}

/** Rows and columns of a table; what lies further out is somebody's slip. */
export const mostSheetRows = 25_000
export const mostColumns = 256

const bare: Omit<Sheet, 'name' | 'rows' | 'cut' | 'far'> = {
  hidden: false,
  active: true,
  merged: false,
  hiddenColumns: new Set(),
  from1904: false,
}

/** Where a cell lies that is too far to the right. */
export const farAt = (line: number): string => `第 ${line} 行`

/** A sheet of rows that were typed, as a CSV file has them; what lies beyond the last row or column that is read is left out. */
export const plainSheet = (name: string, rows: readonly Pick<SheetRow, 'line' | 'cells'>[]): Sheet => {
  const wide = rows.find(({ cells }) => cells.length > mostColumns)
  return {
    ...bare,
    name,
    far: wide ? farAt(wide.line) : null,
    cut: rows.length > mostSheetRows,
    rows: rows.slice(0, mostSheetRows).map(({ line, cells }) => ({ line, cells: cells.slice(0, mostColumns), hidden: false })),
  }
}
