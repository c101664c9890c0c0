import { head, main, type SharedTexts } from './write-parts'
import { look } from './write-styles'

export type Value = string | number | null

export interface Column {
  readonly heading: string
  /** Characters. */
  readonly width: number
}

/** A sheet to write: headings in bold on top, and what follows below them. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Value[])[]
}

/** A, B, … Z, AA, … of a column from 0. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

const cell = (value: Value, { at, style }: { at: string; style: number }, texts: SharedTexts): string => {
  if (value === null || value === '') return `<c r="${at}" s="${style}"/>`
  if (typeof value === 'number') return `<c r="${at}" s="${look.number}"><v>${value}</v></c>`
  return `<c r="${at}" s="${style}" t="s"><v>${texts.of(value)}</v></c>`
}

/** Points that a line of text takes, and a row of one line, wide enough to sign in. */
const [lineHeight, lowestRow] = [15, 20]
const isWide = /[\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g

/** Lines that a text takes in a column so many characters wide: a Chinese one counts twice. */
const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length + (line.match(isWide)?.length ?? 0)) / (width - 1))), 0)

/** Said for each row: programs that convert or print a sheet do not work it out. Excel takes no more than 409. */
const heightOf = (values: readonly Value[], columns: readonly Column[]): number => {
  const lines = values.map((value, at) => (typeof value === 'string' ? linesOf(value, columns[at]?.width ?? 10) : 1))
  return Math.min(Math.max(Math.max(1, ...lines) * lineHeight, lowestRow), 409)
}

interface Line {
  readonly line: number
  readonly style: number
  readonly height: number
}

const row = (values: readonly Value[], { line, style, height }: Line, texts: SharedTexts): string => {
  const cells = values.map((value, column) => cell(value, { at: `${letters(column)}${line}`, style }, texts))
  return `<row r="${line}" ht="${height}">${cells.join('')}</row>`
}

const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
/** A4 across (paper 9), as many pages long as it takes and one wide, inches of margin, its name on top, its page below. */
const printed = [
  '<printOptions horizontalCentered="1"/>',
  '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  '<headerFooter><oddHeader>&amp;C&amp;A</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>',
].join('')

/** One sheet, its parts in the order that the standard asks for (ECMA-376, CT_Worksheet). `first`: the one that is opened. */
export const sheetXml = ({ columns, rows }: Table, { first, texts }: { first: boolean; texts: SharedTexts }): string => {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${look.column}" customWidth="1"/>`,
  )
  const headings = columns.map(({ heading }) => heading)
  return [
    `${head}<worksheet ${main}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${letters(Math.max(columns.length - 1, 0))}${rows.length + 1}"/>`,
    `<sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="20" customHeight="1"/>',
    widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '',
    '<sheetData>',
    row(headings, { line: 1, style: look.heading, height: heightOf(headings, columns) }, texts),
    ...rows.map((values, at) => row(values, { line: at + 2, style: look.text, height: heightOf(values, columns) }, texts)),
    `</sheetData>${printed}</worksheet>`,
  ].join('')
}
