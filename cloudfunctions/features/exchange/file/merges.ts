import type { Cell } from '../kinds/cells'
import { mostColumns, type SheetRow } from './sheet'

/** Cells that are merged, from 0, with the rows as Excel numbers them. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** 0 for A, 25 for Z, 26 for AA. */
export const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

export const mergeOf = (reference: string): Merge | null => {
  const [, left, top, right, bottom] = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  return left && top && right && bottom
    ? { left: columnOf(left), top: Number(top), right: Math.min(columnOf(right), mostColumns - 1), bottom: Number(bottom) }
    : null
}

/** Cells that may be filled in all: what is merged more often than that was not merged by a person. */
const mostFilled = 500_000

/** What stands in a merged cell stands in each of the cells it covers, in rows that something stands in. */
export const spread = (rows: readonly SheetRow[], merges: readonly Merge[]): readonly SheetRow[] => {
  if (merges.length === 0) return rows
  const spreaded: { line: number; cells: Cell[]; hidden: boolean }[] = rows.map((row) => ({ ...row, cells: [...row.cells] }))
  const places = new Map(spreaded.map(({ line }, at) => [line, at]))
  let left = mostFilled
  for (const merge of merges) {
    const first = places.get(merge.top)
    const value = first === undefined ? null : (spreaded[first]?.cells[merge.left] ?? null)
    for (let at = first ?? spreaded.length; value !== null && left > 0; at += 1) {
      const row = spreaded[at]
      if (!row || row.line > merge.bottom) break
      for (let column = merge.left; column <= merge.right; column += 1) row.cells[column] = value
      left -= merge.right - merge.left + 1
    }
  }
  return spreaded
}
