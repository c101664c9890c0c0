import { textOf, type Cell } from '../kinds/cells'
import type { Field } from '../kinds/columns'
import type { Sheet, SheetRow } from './sheet'

export type Fields = readonly (readonly [name: string, field: Field])[]

/** A column that is understood. */
export interface Heading {
  readonly field: string
  readonly column: number
}

/** A row of headings, and the sheet that it stands on. */
export interface Headings {
  readonly sheet: Sheet
  readonly row: SheetRow
  readonly headings: readonly Heading[]
}

/** Headings stand below a title, a date, a note at most this far down. */
const searched = 60

const letters = (text: string): string => text.toLowerCase().replace(/[\s*★※:()（）【】[\]<>《》"']/g, '')
const withoutHints = (text: string): string => text.replace(/[(（【[<《][^)）】\]>》]*[)）】\]>》]?/g, '')
const withoutMarks = (text: string): string => text.replace(/^\d+[.、)]\s*/, '').replace(/(必填项?|选填项?|可不填|可选)$/, '')

/** What a heading may mean, the surest first: as it stands, without hints in brackets, without what comes after a blank or a colon. */
const readings = (heading: string): readonly string[] => {
  const text = withoutMarks(textOf(heading))
  const [first = ''] = withoutHints(text)
    .trim()
    .split(/[\s:,，、]/)
  return [text, withoutMarks(withoutHints(text).trim()), withoutMarks(first)].map(letters).filter((reading) => reading !== '')
}

const fieldFor = (reading: string, fields: Fields): string | undefined =>
  (fields.find(([, { heading }]) => letters(heading) === reading) ??
    fields.find(([, { also }]) => also.some((other) => letters(other) === reading)))?.[0]

const meaningOf = (cell: Cell | undefined, fields: Fields): string | undefined => {
  for (const reading of readings(textOf(cell))) {
    const field = fieldFor(reading, fields)
    if (field !== undefined) return field
  }
  return undefined
}

/** The headings in a row, whatever their order: of two alike the one that is to be seen counts, else the first. */
const headingsIn = (cells: readonly Cell[], fields: Fields, hidden: ReadonlySet<number>): readonly Heading[] => {
  const found = new Map<string, number>()
  for (let column = 0; column < cells.length; column += 1) {
    const field = meaningOf(cells[column], fields)
    const before = field === undefined ? undefined : found.get(field)
    if (field !== undefined && (before === undefined || (hidden.has(before) && !hidden.has(column)))) found.set(field, column)
  }
  return [...found].map(([field, column]) => ({ field, column }))
}

const tellingIn = (fields: Fields): Fields => fields.filter(([, { telling }]) => telling)

/** The headings without which a file is not this table, and that a row of headings lacks. */
export const missingIn = ({ headings }: Headings, fields: Fields): readonly string[] =>
  tellingIn(fields)
    .filter(([name]) => !headings.some(({ field }) => field === name))
    .map(([, { heading }]) => heading)

/** The row of a sheet that has most headings of the table, the upper one of two alike; null: none has any. */
export const bestHeadings = (sheet: Sheet, fields: Fields): Headings | null => {
  let best: Headings | null = null
  for (const row of sheet.rows.slice(0, searched)) {
    const found = { sheet, row, headings: headingsIn(row.cells, fields, sheet.hiddenColumns) }
    if (found.headings.length > 0 && missingIn(found, fields).length === 0) return found
    if (found.headings.length > (best?.headings.length ?? 0)) best = found
  }
  return best
}

const shownUnknown = 8
const longestHeading = 20

/** Headings that say nothing to us. */
export const unknownIn = ({ row, headings }: Headings): readonly string[] => {
  const known = new Set(headings.map(({ column }) => column))
  return row.cells
    .flatMap((cell, column) => (textOf(cell) !== '' && !known.has(column) ? [textOf(cell).slice(0, longestHeading)] : []))
    .slice(0, shownUnknown)
}
