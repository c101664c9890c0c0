import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { linesOf } from '../../cloudfunctions/features/exchange/file/table'
import { readSheets } from '../../cloudfunctions/features/exchange/file/workbook'
import { rowsOf } from '../../cloudfunctions/features/exchange/run/plan'
import { textOf } from '../../cloudfunctions/features/exchange/kinds/cells'
import { staffHeadings, staffOf, textRow, workbookOf } from '../features/support/workbooks'

/** C: other tables of the same kinds as those of tables-in, each taken, or refused by what it is. */

const looked = (bytes: Uint8Array) => {
  const sheets = readSheets(bytes)
  return sheets.ok ? linesOf(sheets.value, 'staff', { takeHidden: false }) : sheets
}

const linesIn = (bytes: Uint8Array) => {
  const found = looked(bytes)
  if (!found.ok) throw new Error(found.code)
  return found.value
}

const people = ['张示例', '李示例']
const table = [staffHeadings, staffOf('张示例', '13900000001'), staffOf('李示例', '13900000002')]
const csvOf = (rows: readonly (readonly string[])[]) => strToU8(rows.map((row) => row.map((value) => `"${value}"`).join(',')).join('\r\n'))
const under = (...titles: readonly string[]) => csvOf([titles, ...table.slice(1)])
const plainCsv = table.map((row) => row.join(',')).join('\r\n')
const rowsXml = table.map((row) => textRow(row)).join('')
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

/** The same workbook with one of its parts written otherwise. */
const rewritten = (bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) })
}
const whole = workbookOf({ sheet: `<sheetData>${rowsXml}</sheetData>` })

test.each<[string, Uint8Array]>([
  ['numbers and marks before its headings', under('1.所在地编码', '2、职务', '③姓名', '（4）手机号', '任期至：')],
  [
    'hints behind a slash, a bar, an open bracket',
    under('所在地编码（网格15位', '职务|必填', '姓名/Name', '手机号 Phone', '任期至\n如2028-12-31'),
  ],
  ['headings in two rows', csvOf([['所在地编码', '职务', '人员', '', ''], ['', '', '姓名', '手机号', '任期至'], ...table.slice(1)])],
  ['its headings once more on each page', csvOf([...table.slice(0, 2), staffHeadings, ...table.slice(2)])],
  [
    'rows that are only numbered',
    csvOf(table.map((row, at) => [at === 0 ? '序号' : String(at), ...row]).concat([['3', '', '', '', '', '']])),
  ],
  ['a second mark in its middle', strToU8(`\ufeff${plainCsv}\r\n\ufeff${staffHeadings.join(',')}`)],
  ['a byte too many', Buffer.concat([utf16(`\ufeff${plainCsv}`), Buffer.from([0])])],
  ['zeros that fill it up', Buffer.concat([strToU8(plainCsv), Buffer.alloc(64)])],
  [
    '24,000 numbered rows below',
    workbookOf({ sheet: `<sheetData>${rowsXml}${'<row><c r="Z9"><v>1</v></c></row>'.repeat(24_000)}</sheetData>` }),
  ],
  ['30,000 rows of blanks below', workbookOf({ sheet: `<sheetData>${rowsXml}${textRow([' ']).repeat(30_000)}</sheetData>` })],
  [
    'addresses in small letters',
    workbookOf({ sheet: `<sheetData>${rowsXml}<row r="1048576"><c r="xfd1048576"><v>1</v></c></row></sheetData>` }),
  ],
])('a table with %s', (_what, bytes) => {
  expect(linesIn(bytes).lines.map(({ cells }) => textOf(cells.name))).toEqual(people)
})

test.each<[string, Uint8Array, string]>([
  [
    'a sum and a note below',
    csvOf([...table, ['合计', '', '2人', '', ''], ['', '填表说明：如实填写', '', '', '']]),
    '第 4、5 行是合计或说明，没有读',
  ],
  ['a number twice', csvOf(table.map((row, at) => [...row, at === 0 ? '手机号' : '13900000009'])), '「手机号」有 2 列，读的是第 4 列'],
  [
    'a hidden column that it needs',
    workbookOf({ sheet: `<cols><col min="4" max="4" hidden="1"/></cols><sheetData>${rowsXml}</sheetData>` }),
    '藏起来的列也读了：手机号',
  ],
])('with %s, the dry run says so', (_what, bytes, note) => {
  expect(linesIn(bytes).lines).toHaveLength(2)
  expect(linesIn(bytes).notes).toEqual([note])
})

test('the exact heading counts before one that means the same', () => {
  const rows = table.map((row, at) => [at === 0 ? '网格员姓名' : '去年的人', ...row])
  expect(linesIn(csvOf(rows)).lines.map(({ cells }) => textOf(cells.name))).toEqual(people)
})

test('of two tables the one that was looked at when the file was saved is read, and the other is named', () => {
  const two = rewritten(whole, 'xl/workbook.xml', (xml) =>
    xml
      .replace('<sheets>', '<bookViews><workbookView activeTab="1"/></bookViews><sheets>')
      .replace('</sheets>', '<sheet name="今年" sheetId="2" r:id="rId2"/></sheets>'),
  )
  const linked = rewritten(two, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `${xml
        .slice(xml.indexOf('<Relationship '), xml.indexOf('/>') + 2)
        .replace('rId1', 'rId2')
        .replace('sheet1', 'sheet2')}</Relationships>`,
    ),
  )
  const parts = unzipSync(linked)
  const newer = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replace('张示例', '新示例')
  const found = linesIn(zipSync({ ...parts, 'xl/worksheets/sheet2.xml': strToU8(newer) }))
  expect(textOf(found.lines[0]?.cells.name)).toBe('新示例')
  expect(found.notes).toEqual(['读的是工作表「今年」，其他工作表没有读', '「表」里也有这样的表，请另外导入'])
})

test('a formula that failed is no value either where it was kept as words', () => {
  const failed = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '########'].map((word) => staffOf(word, '13900000001'))
  expect(linesIn(csvOf([staffHeadings, ...failed])).lines.map(({ fault }) => fault?.why)).toEqual(failed.map(() => 'error'))
  expect(linesIn(csvOf([staffHeadings, staffOf('#示例#', '13900000001')])).lines[0]?.fault).toBeNull()
})

test('a day as words in a workbook that counts from 1904 is a day as that workbook counts', () => {
  const row = textRow([...staffOf('张示例', '13900000001').slice(0, 4), '46386'])
  const bytes = workbookOf({ sheet: `<sheetData>${textRow(staffHeadings)}${row}</sheetData>`, workbook: '<workbookPr date1904="1"/>' })
  expect(rowsOf('staff', linesIn(bytes).lines)[0]?.read).toBe('13900000001，任期到 2030-12-31')
})

const starts = (...bytes: readonly number[]) => new Uint8Array([...bytes, ...Array.from({ length: 64 }, () => 0x20)])
const folder = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** The mark of a password on every part of a zip file. */
const locked = (bytes: Uint8Array): Uint8Array => {
  const zip = Buffer.from(bytes)
  for (let at = 0; at < zip.length - 4; at += 1) {
    if (zip.readUInt32LE(at) === 0x02014b50) zip[at + 8] = (zip[at + 8] ?? 0) | 1
  }
  return zip
}

test.each<[string, Uint8Array, string]>([
  ['a file of blanks', strToU8('   \n  \u3000'), 'exchange.file_empty'],
  ['a workbook without a word', workbookOf({ sheet: '<sheetData/>' }), 'exchange.file_empty'],
  ['cut off within its cells', workbookOf({ sheet: `<sheetData>${rowsXml.slice(0, -80)}` }), 'exchange.file_broken'],
  ['a zip under a password', locked(whole), 'exchange.file_locked'],
  ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'exchange.file_other_table'],
  ['a Word document of 2003', starts(...folder, ...utf16('WordDocument')), 'exchange.file_kind'],
  ['Excel before 1995', starts(0x09, 0x04, 0x06, 0x00), 'exchange.file_old'],
  ["Excel's exchange format", strToU8('ID;PWXL;N;E\r\nC;Y1;X1;K"姓名"'), 'exchange.file_old'],
  ['a piece of a page', strToU8('\n<div><table><tr><td>姓名'), 'exchange.file_web'],
  ['a page that begins with a note', strToU8('<!-- 导出 --><table>'), 'exchange.file_web'],
  ['rich text', strToU8('{\\rtf1 姓名}'), 'exchange.file_kind'],
  ['a scan', starts(0x49, 0x49, 0x2a, 0x00), 'exchange.file_kind'],
  ['only headings', csvOf([staffHeadings, ['', '', '', '', '']]), 'exchange.no_rows'],
])('%s is called what it is', (_what, bytes, code) => {
  expect(looked(bytes)).toMatchObject({ ok: false, code })
})

const five = 4.9 * 1024 * 1024
/** CPU ms of the largest file that is read; a reader that goes over it again and again takes a hundred times as long. */
const patience = 10_000

test.each<[string, string]>([
  ['one letter', 'A'],
  ['quotes', '"'],
  ['commas', ','],
  ['ends of lines', '\n'],
  ['quotes that nothing closes', '"a\n'],
])('5 MB of %s are refused in good time', (_what, piece) => {
  const before = process.cpuUsage()
  expect(looked(strToU8(piece.repeat(Math.floor(five / piece.length)))).ok).toBe(false)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(patience)
})
