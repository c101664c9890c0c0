import { isFault, textOf, type Cell } from '../kinds/cells'
import type { Headings } from './headings'
import type { SheetRow } from './sheet'

const isEmpty = (cell: Cell | undefined): boolean => textOf(cell) === '' && !isFault(cell)

/** Nothing stands in the columns that are understood: a row that was only numbered, or formatted. */
const isBlank = ({ cells }: SheetRow, { headings }: Headings): boolean => headings.every(({ column }) => isEmpty(cells[column]))

/** The headings once more, as on top of each printed page. */
const isRepeated = ({ cells }: SheetRow, { headings, titles }: Headings): boolean =>
  headings.every(({ column }) => isEmpty(cells[column]) || textOf(cells[column]) === textOf(titles[column]))

/** What people write below a table: a sum, a note, who made it. */
const closing = /^[(（【*]?(合计|总计|小计|共计|填表|制表|审核人|说明|备注|注[:：1一])/

/** A row that is about the table and none of it: it begins so, and what a row cannot be without is missing. */
const isClosing = ({ cells }: SheetRow, { headings }: Headings): boolean =>
  closing.test(textOf(cells.find((cell) => !isEmpty(cell)))) && headings.some(({ column }) => isEmpty(cells[column]))

export interface Below {
  readonly rows: readonly SheetRow[]
  /** Numbers of rows that are about the table and none of it. */
  readonly aside: readonly number[]
}

/** The rows below the headings of a table. */
export const rowsBelow = (headings: Headings): Below => {
  const rows = headings.sheet.rows.filter((row) => row.line > headings.row.line && !isBlank(row, headings) && !isRepeated(row, headings))
  const aside = rows.filter((row) => isClosing(row, headings))
  return { rows: rows.filter((row) => !aside.includes(row)), aside: aside.map(({ line }) => line) }
}
