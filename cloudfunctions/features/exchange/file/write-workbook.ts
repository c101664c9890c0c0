import { strToU8, zipSync } from 'fflate'

/*
 * The few parts of an .xlsx file that a plain table needs (ECMA-376, part 1). The libraries that write such files
 * bring pictures and charts along, 60 KB and more, which the budget of a function does not hold beside a reader.
 */

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

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Excel keeps no more in a cell. */
const longestCell = 32_767
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Without the characters that XML cannot hold. */
const plain = (text: string): string => text.slice(0, longestCell).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
const escaped = (text: string): string => plain(text).replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter)

/** Style 0: as it comes; 1: bold; 2: text, which stays text when somebody types over it. */
const styles = [
  `${head}<styleSheet ${main}>`,
  '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/></cellXfs>',
  '</styleSheet>',
].join('')

/** A, B, … Z, AA, … of a column from 0. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

const cell = (value: Value, at: string, style: number): string => {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  return `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

const row = (values: readonly Value[], line: number, style: number): string =>
  `<row r="${line}">${values.map((value, column) => cell(value, `${letters(column)}${line}`, style)).join('')}</row>`

const sheet = ({ columns, rows }: Table): string => {
  const widths = columns
    .map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="2" customWidth="1"/>`)
    .join('')
  const pane =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  const headings = row(
    columns.map(({ heading }) => heading),
    1,
    1,
  )
  const cells = rows.map((values, at) => row(values, at + 2, 2)).join('')
  return `${head}<worksheet ${main}>${pane}${widths && `<cols>${widths}</cols>`}<sheetData>${headings}${cells}</sheetData></worksheet>`
}

const part = (at: number) => `worksheets/sheet${at + 1}.xml`

const contentTypes = (tables: readonly Table[]): string =>
  [
    `${head}<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/>`,
    ...tables.map((_, at) => `<Override PartName="/xl/${part(at)}" ContentType="${kinds}.worksheet+xml"/>`),
    '</Types>',
  ].join('')

const relationship = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${relations}/${kind}" Target="${target}"/>`

const related = (all: readonly string[]): string =>
  `${head}<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`

const book = (tables: readonly Table[]): string => {
  const sheets = tables.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  return `${head}<workbook ${main} xmlns:r="${relations}"><sheets>${sheets.join('')}</sheets></workbook>`
}

/** An .xlsx file. Text stays text: a code of 15 digits is not shown as 1.5E+14. Sheet names: at most 31 characters, no slashes. */
export const writeSheets = (tables: readonly Table[]): Uint8Array => {
  const files = {
    '[Content_Types].xml': contentTypes(tables),
    '_rels/.rels': related([relationship(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': book(tables),
    'xl/_rels/workbook.xml.rels': related([
      ...tables.map((_, at) => relationship(at + 1, 'worksheet', part(at))),
      relationship(tables.length + 1, 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(tables.map((table, at) => [`xl/${part(at)}`, sheet(table)])),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])))
}
