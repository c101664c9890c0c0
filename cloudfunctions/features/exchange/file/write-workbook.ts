import { strToU8, zipSync } from 'fflate'
import { escaped, head, main, relations, SharedTexts } from './write-parts'
import { sheetXml, type Table } from './write-sheet'
import { styles } from './write-styles'

/*
 * The few parts of an .xlsx file that a plain table needs (ECMA-376, part 1). The libraries that write such files
 * bring pictures and charts along, 60 KB and more, which the budget of a function does not hold beside a reader.
 */

const packaged = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const part = (at: number) => `worksheets/sheet${at + 1}.xml`

const contentTypes = (tables: readonly Table[]): string =>
  [
    `${head}<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/>`,
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${kinds}.sharedStrings+xml"/>`,
    ...tables.map((_, at) => `<Override PartName="/xl/${part(at)}" ContentType="${kinds}.worksheet+xml"/>`),
    '</Types>',
  ].join('')

const relationship = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${relations}/${kind}" Target="${target}"/>`

const related = (all: readonly string[]): string =>
  `${head}<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`

/** The row of headings is printed on every page. */
const repeated = ({ name }: Table, at: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escaped(name.replaceAll("'", "''"))}'!$1:$1</definedName>`

const book = (tables: readonly Table[]): string => {
  const sheets = tables.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  return [
    `${head}<workbook ${main} xmlns:r="${relations}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
    `<sheets>${sheets.join('')}</sheets><definedNames>${tables.map(repeated).join('')}</definedNames></workbook>`,
  ].join('')
}

/**
 * An .xlsx file, laid out to print: A4 across, as wide as one page, its headings on each. Text stays text: a code of 15 digits is not
 * shown as 1.5E+14. Sheet names: at most 31 characters, no slashes.
 */
export const writeSheets = (tables: readonly Table[]): Uint8Array => {
  const texts = new SharedTexts()
  const sheets = tables.map((table, at): [string, string] => [`xl/${part(at)}`, sheetXml(table, { first: at === 0, texts })])
  const files = {
    '[Content_Types].xml': contentTypes(tables),
    '_rels/.rels': related([relationship(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': book(tables),
    'xl/_rels/workbook.xml.rels': related([
      ...tables.map((_, at) => relationship(at + 1, 'worksheet', part(at))),
      relationship(tables.length + 1, 'styles', 'styles.xml'),
      relationship(tables.length + 2, 'sharedStrings', 'sharedStrings.xml'),
    ]),
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': texts.xml,
    ...Object.fromEntries(sheets),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])))
}
