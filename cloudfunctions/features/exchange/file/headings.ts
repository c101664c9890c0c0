import { textOf, type Cell } from '../kinds/cells'
import type { Field } from '../kinds/columns'
import type { Sheet, SheetRow } from './sheet'

export type Fields = readonly (readonly [name: string, field: Field])[]

/** A column that is understood, and others that seem to mean the same. */
export interface Heading {
  readonly field: string
  readonly column: number
  readonly twins: readonly number[]
}

/** A row of headings, and the sheet that it stands on. */
export interface Headings {
  readonly sheet: Sheet
  readonly row: SheetRow
  /** What stands on top of each column: of headings in two rows the lower one, else the upper. */
  readonly titles: readonly Cell[]
  readonly headings: readonly Heading[]
}

/** Headings stand below a title, a date, a note at most this far down. */
const searched = 60

const letters = (text: string): string => text.toLowerCase().replace(/[\s*★※:()（）【】[\]<>《》"']/g, '')
const withoutHints = (text: string): string => text.replace(/[(（【[<《][^)）】\]>》]*[)）】\]>》]?/g, '')
/** 1.姓名, ③姓名, （4）姓名, 一、姓名. */
const numbering = /^([(（]?\d{1,2}[)）.、]?|[一二三四五六七八九十]{1,2}、)\s*(?=\p{Script=Han})/u
const withoutMarks = (text: string): string => text.replace(numbering, '').replace(/(必填项?|选填项?|可不填|可选)$/, '')

/** What a heading may mean, the surest first: as it stands, without hints in brackets, without what comes after a blank or a colon. */
const readings = (heading: string): readonly string[] => {
  const text = withoutMarks(textOf(heading))
  const [first = ''] = withoutHints(text)
    .trim()
    .split(/[\s:,，、/|;]/)
  return [text, withoutMarks(withoutHints(text).trim()), withoutMarks(first)].map(letters).filter((reading) => reading !== '')
}

interface Meaning {
  readonly field: string
  /** It is the very word of the template. */
  readonly exact: boolean
}

const fieldFor = (reading: string, fields: Fields): Meaning | undefined => {
  const [own] = fields.find(([, { heading }]) => letters(heading) === reading) ?? []
  if (own !== undefined) return { field: own, exact: true }
  const [other] = fields.find(([, { also }]) => also.some((word) => letters(word) === reading)) ?? []
  return other === undefined ? undefined : { field: other, exact: false }
}

const meaningOf = (cell: Cell | undefined, fields: Fields): Meaning | undefined => {
  for (const reading of readings(textOf(cell))) {
    const meaning = fieldFor(reading, fields)
    if (meaning) return meaning
  }
  return undefined
}

/** The headings among titles, whatever their order: of two alike the one that is to be seen counts, then the exact one, then the first. */
const headingsIn = (titles: readonly Cell[], fields: Fields, hidden: ReadonlySet<number>): readonly Heading[] => {
  const found = new Map<string, { column: number; worth: number }[]>()
  for (let column = 0; column < titles.length; column += 1) {
    const meaning = meaningOf(titles[column], fields)
    if (!meaning) continue
    const one = { column, worth: (hidden.has(column) ? 0 : 2) + (meaning.exact ? 1 : 0) }
    found.set(meaning.field, [...(found.get(meaning.field) ?? []), one])
  }
  return [...found].flatMap(([field, columns]) => {
    const [best, ...others] = [...columns].sort((one, other) => other.worth - one.worth || one.column - other.column)
    return best ? [{ field, column: best.column, twins: others.map(({ column }) => column) }] : []
  })
}

/** What stands on top of each column of a row, where it or else the row right above says something. */
const titlesOf = (row: SheetRow, above: SheetRow | undefined): readonly Cell[] => {
  if (above?.line !== row.line - 1) return row.cells
  const width = Math.max(row.cells.length, above.cells.length)
  return Array.from({ length: width }, (_, column) => row.cells[column] ?? above.cells[column] ?? null)
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
  for (const [at, row] of sheet.rows.slice(0, searched).entries()) {
    const titles = titlesOf(row, sheet.rows[at - 1])
    const found = { sheet, row, titles, headings: headingsIn(titles, fields, sheet.hiddenColumns) }
    if (found.headings.length > 0 && missingIn(found, fields).length === 0) return found
    if (found.headings.length > (best?.headings.length ?? 0)) best = found
  }
  return best
}

const shownUnknown = 8
const longestHeading = 20

/** Headings that say nothing to us. */
export const unknownIn = ({ titles, headings }: Headings): readonly string[] => {
  const known = new Set(headings.flatMap(({ column, twins }) => [column, ...twins]))
  return titles
    .flatMap((cell, column) => (textOf(cell) !== '' && !known.has(column) ? [textOf(cell).slice(0, longestHeading)] : []))
    .slice(0, shownUnknown)
}
