import { linesOf } from '../../cloudfunctions/features/exchange/file/table'
import { readSheets } from '../../cloudfunctions/features/exchange/file/workbook'
import { textOf } from '../../cloudfunctions/features/exchange/kinds/cells'
import { dayEndOf } from '../../cloudfunctions/features/exchange/kinds/days'
import { caseFile, staffHeadings, staffOf, textRow, workbookOf } from '../features/support/workbooks'

/** C: tables of the real world, by their bytes. What the calls make of them stands in tables-in-calls.test.ts. */

const looked = (bytes: Uint8Array, takeHidden = false) => {
  const sheets = readSheets(bytes)
  return sheets.ok ? linesOf(sheets.value, 'staff', { takeHidden }) : sheets
}

const linesIn = (bytes: Uint8Array, takeHidden = false) => {
  const found = looked(bytes, takeHidden)
  if (!found.ok) throw new Error(found.code)
  return found.value
}

const namesIn = (bytes: Uint8Array, takeHidden = false): readonly string[] =>
  linesIn(bytes, takeHidden).lines.map(({ cells }) => textOf(cells.name))

test.each<[string, readonly string[]]>([
  ['csv-gb18030.csv', ['\u{20bb7}示例', '㛃示例']],
  ['csv-equals.csv', ['测甲庚乙', '测甲庚丙']],
  ['csv-title-tabs.csv', ['测甲庚辛', '测甲庚壬']],
  ['hidden-first.xlsx', ['测甲庚酉']],
  ['template-first.xlsx', ['测甲辛丙', '测甲辛丁']],
  ['chartsheet.xlsx', ['测甲辛壬', '测甲辛癸']],
  ['other-part-name.xlsx', ['测甲辛辰', '测甲辛巳']],
  ['no-addresses.xlsx', ['测甲壬甲', '测甲壬乙']],
  ['headings-hints.xlsx', ['测甲壬辛', '测甲壬壬']],
  ['invisible-phone.xlsx', ['测甲己寅']],
  ['invisible-code.xlsx', ['测甲己巳']],
])('%s: its people are read', (name, people) => {
  expect(namesIn(caseFile(name)).slice(0, people.length)).toEqual(people)
})

test('filtered: what is not to be seen is counted, and taken only where somebody says so', () => {
  expect(linesIn(caseFile('filtered.xlsx'))).toMatchObject({ hidden: 2, lines: [{ line: 2 }] })
  expect(linesIn(caseFile('filtered.xlsx'), true)).toMatchObject({ hidden: 2, lines: [{ line: 2 }, { line: 3 }, { line: 4 }] })
})

test('date-1904-plain: a number is a day as that workbook counts', () => {
  const [line] = linesIn(caseFile('date-1904-plain.xlsx')).lines
  expect(dayEndOf(line?.cells.until)).toEqual({
    ok: true,
    value: Date.UTC(2030, 11, 31, 15, 59, 59, 999),
  })
})

test.each<[string, string]>([
  ['heading-missing.xlsx', 'exchange.heading_missing'],
  ['html-xls.xlsx', 'exchange.file_web'],
])('%s is refused by %s', (name, code) => {
  expect(looked(caseFile(name))).toMatchObject({ ok: false, code })
})

test('heading-missing: what is missing is named, and what was not understood', () => {
  expect(looked(caseFile('heading-missing.xlsx'))).toMatchObject({
    says: { line: '1', missing: '手机号', unknown: '没有认出来的列：联系方式、聘期。' },
  })
})

const table = [staffHeadings, staffOf('张示例', '13900000001'), staffOf('李示例', '13900000002')]
const csv = (separator: string) => table.map((row) => row.join(separator)).join('\r\n')
const utf16 = (text: string, { mark, big }: { mark: boolean; big: boolean }): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
  return new Uint8Array(big ? bytes.swap16() : bytes)
}
const bytesOf = (text: string) => new TextEncoder().encode(text)
const people = ['张示例', '李示例']

test.each<[string, Uint8Array]>([
  ['UTF-16', utf16(csv('\t'), { mark: true, big: false })],
  ['UTF-16, the other way round', utf16(csv(','), { mark: true, big: true })],
  ['UTF-16 without its mark', utf16(csv(','), { mark: false, big: false })],
  ['UTF-16 without its mark, the other way round', utf16(csv('\t'), { mark: false, big: true })],
  ['semicolons, with commas in a note above', bytesOf(`填表说明：姓名,电话,职务,任期,都要填\r\n${csv(';')}`)],
  ['commas, under a title with tabs', bytesOf(`俄体村\t人员\r\n\r\n${csv(',')}`)],
  ['a line of Excel that says how it is parted', bytesOf(`sep=;\r\n${csv(';')}`)],
  ['old ends of lines', bytesOf(csv(',').replaceAll('\r\n', '\r'))],
  ['a column of numbers first', bytesOf(table.map((row, at) => [at === 0 ? '序号' : String(at), ...row].join(',')).join('\n'))],
])('a CSV in %s', (_what, bytes) => {
  expect(namesIn(bytes)).toEqual(people)
})

const rowsXml = table.map((row) => textRow(row)).join('')

test.each<[string, string]>([
  [
    'headings at row 14',
    `<sheetData>${textRow(['俄体村人员表'])}<row r="14">${textRow(staffHeadings).slice(6)}${rowsXml.slice(textRow(staffHeadings).length)}</sheetData>`,
  ],
  ['rows of styles far below', `<sheetData>${rowsXml}<row r="1048576"><c r="A1048576" s="3"/></row></sheetData>`],
  ['a word at XFD1048576', `<sheetData>${rowsXml}<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>.</t></is></c></row></sheetData>`],
  [
    'merges of the whole sheet',
    `<sheetData>${rowsXml}</sheetData><mergeCells>${'<mergeCell ref="G1:XFD1048576"/>'.repeat(5_000)}</mergeCells>`,
  ],
  [
    'prefixes',
    `<x:sheetData>${rowsXml.replaceAll('<row', '<x:row').replaceAll('</row', '</x:row').replaceAll('<c ', '<x:c ').replaceAll('</c>', '</x:c>')}</x:sheetData>`,
  ],
  [
    'a comment and how to say a name',
    `<!-- <row> --><sheetData>${rowsXml.replace('<t>张示例</t>', '<r><t>张</t></r><r><t>示例</t></r><rPh><t>zhang</t></rPh>')}</sheetData>`,
  ],
])('a workbook with %s', (_what, sheet) => {
  expect(namesIn(workbookOf({ sheet }))).toEqual(people)
})

test('rows folded away or of no height are not to be seen, filter or none', () => {
  const rows = [
    textRow(staffHeadings),
    textRow(staffOf('张示例', '13900000001'), 'hidden="1"'),
    textRow(staffOf('李示例', '13900000002'), 'ht="0" customHeight="1"'),
    textRow(staffOf('王示例', '13900000003')),
  ]
  const sheet = `<sheetFormatPr zeroHeight="0"/><sheetData>${rows.join('')}</sheetData>`
  expect(linesIn(workbookOf({ sheet }))).toMatchObject({ hidden: 2, lines: [{ line: 4 }] })
})

test('of two columns of one name the one that is to be seen counts', () => {
  const twice = (row: readonly string[], old: string) => textRow([old, ...row])
  const rows = twice(staffHeadings, '姓名') + twice(staffOf('张示例', '13900000001'), '去年的人')
  const sheet = `<cols><col min="1" max="1" hidden="1"/></cols><sheetData>${rows}</sheetData>`
  expect(namesIn(workbookOf({ sheet }))).toEqual(['张示例'])
})

test('a formula without a value and one that failed are told apart from nothing', () => {
  const row = (cell: string) =>
    `<row>${textRow(['152221108209001', '志愿者']).slice(5, -6)}${cell}${textRow(['13900000001', '2029-12-31']).slice(5)}`
  const cells = [
    '<c><f>A1</f></c>',
    '<c t="e"><f>A1</f><v>#REF!</v></c>',
    '<c t="str"><f>A1</f><v>张示例</v></c>',
    '<c t="str"><f>A1</f><v></v></c>',
  ]
  const sheet = `<sheetData>${textRow(staffHeadings)}${cells.map(row).join('')}</sheetData>`
  expect(linesIn(workbookOf({ sheet })).lines.map(({ fault }) => fault)).toEqual([
    { heading: '姓名', why: 'formula' },
    { heading: '姓名', why: 'error' },
    null,
    null,
  ])
})

const start = (...bytes: readonly number[]) => new Uint8Array([...bytes, ...Array.from({ length: 600 }, () => 0x20)])
const folder = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

test.each<[string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(), 'exchange.file_empty'],
  ['a file of blank lines', bytesOf('\r\n\r\n'), 'exchange.file_empty'],
  ['an old .xls', start(...folder), 'exchange.file_old'],
  ['one under a password', start(...folder, ...Buffer.from('EncryptedPackage', 'utf16le')), 'exchange.file_locked'],
  ['a web page', bytesOf('\ufeff <!DOCTYPE html><table>'), 'exchange.file_web'],
  ['a table of 2003 in XML', bytesOf('<?xml version="1.0"?><Workbook/>'), 'exchange.file_web'],
])('%s is called what it is', (_what, bytes, code) => {
  expect(looked(bytes)).toMatchObject({ ok: false, code })
})

test('a sheet that is hidden is named where nothing else can be read', () => {
  const sheets = readSheets(caseFile('hidden-first.xlsx'))
  if (!sheets.ok) throw new Error(sheets.code)
  const hidden = sheets.value.filter((sheet) => sheet.hidden)
  expect(linesOf(hidden, 'staff', { takeHidden: false })).toMatchObject({ code: 'exchange.sheet_hidden', says: { sheet: '旧表' } })
})
