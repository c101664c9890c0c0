import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { fc } from '../support/random'
import { readCsv } from '../../cloudfunctions/features/exchange/file/csv'
import { linesOf } from '../../cloudfunctions/features/exchange/file/table'
import { plainSheet, type Sheet } from '../../cloudfunctions/features/exchange/file/sheet'
import { readSheets } from '../../cloudfunctions/features/exchange/file/workbook'
import { writeSheets } from '../../cloudfunctions/features/exchange/file/write-workbook'

type Values = readonly (readonly (string | number | null)[])[]

const book = (rows: Values, name = '表') => writeSheets([{ name, columns: [], rows }])
const must = (bytes: Uint8Array): readonly Sheet[] => {
  const read = readSheets(bytes)
  if (!read.ok) throw new Error(read.code)
  return read.value
}

/** The same workbook with one of its parts written otherwise. */
const rewritten = (bytes: Uint8Array, path: string, change: (xml: string) => string) => {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) })
}

const sheet = (rows: Values, name = '表'): Sheet =>
  plainSheet(
    name,
    rows.map((cells, at) => ({ line: at + 1, cells })),
  )
const lines = (sheets: readonly Sheet[]) => {
  const found = linesOf(sheets, 'tree', { takeHidden: false })
  return found.ok ? found.value : found.code
}

test('what is written is read again: text stays text, a code keeps its 15 digits', () => {
  const [read] = must(
    book([
      ['152221108209001', 86, null],
      [null, null, null],
      ['党员<&>"巷', 3.5, 'x'],
    ]),
  )
  expect(read?.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
    [2, '152221108209001', 86],
    [4, '党员<&>"巷', 3.5, 'x'],
  ])
})

test.each<[string, Uint8Array, string]>([
  ['an old .xls or one under a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'exchange.file_old'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'exchange.file_kind'],
  ['a PDF', strToU8('%PDF-1.7'), 'exchange.file_kind'],
  ['another archive', zipSync({ 'readme.txt': strToU8('hello') }), 'exchange.file_kind'],
  ['bytes that are no text', new Uint8Array([0x00, 0x01, 0x02, 0xff, 0xfe]), 'exchange.file_kind'],
  ['a file that is too large', new Uint8Array(5 * 1024 * 1024 + 1), 'exchange.file_large'],
])('refuses %s', (_what, bytes, code) => {
  expect(readSheets(bytes)).toEqual({ ok: false, code })
})

test('refuses half a file, and one that unpacks to more than a function holds', () => {
  const whole = book([['编码', '名称']])
  expect(readSheets(whole.slice(0, whole.length / 2))).toEqual({ ok: false, code: 'exchange.file_broken' })
  const bomb = rewritten(whole, 'xl/worksheets/sheet1.xml', () => ' '.repeat(41 * 1024 * 1024))
  expect(bomb.length).toBeLessThan(200_000)
  expect(readSheets(bomb)).toEqual({ ok: false, code: 'exchange.file_large' })
})

test('a merged cell counts for every cell that it covers', () => {
  const bytes = rewritten(
    book([
      ['俄体村', '第1网格'],
      [null, '第2网格'],
      ['兴安村', '第1网格'],
    ]),
    'xl/worksheets/sheet1.xml',
    (xml) => xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'),
  )
  const [read] = must(bytes)
  expect(read?.merged).toBe(true)
  expect(read?.rows.map(({ cells }) => [...cells])).toEqual([
    ['俄体村', '第1网格'],
    ['俄体村', '第2网格'],
    ['兴安村', '第1网格'],
  ])
})

test.each<[string, Uint8Array]>([
  ['UTF-8', strToU8('code,name\n152221,科尔沁右翼前旗\n')],
  ['UTF-8 with its mark', strToU8('\ufeffcode,name\r\n152221,科尔沁右翼前旗')],
  [
    'GBK',
    Uint8Array.from([...strToU8('code,name\n152221,'), 0xbf, 0xc6, 0xb6, 0xfb, 0xc7, 0xdf, 0xd3, 0xd2, 0xd2, 0xed, 0xc7, 0xb0, 0xc6, 0xec]),
  ],
  ['tabs', strToU8('code\tname\n152221\t科尔沁右翼前旗')],
])('reads a CSV in %s', (_what, bytes) => {
  const [read] = must(bytes)
  expect(lines([read ?? sheet([])])).toMatchObject({ lines: [{ line: 2, cells: { code: '152221', name: '科尔沁右翼前旗' } }] })
})

test('a quoted CSV field holds anything', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '村', ',', '"', '\n', ';', ' ') })
  const rows = fc.array(fc.tuple(fc.constantFrom('x'), field, field), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(rows, (values) => {
      const text = values.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n')
      const read = readCsv(strToU8(`a,b\r\n${text}`))?.rows.slice(1)
      expect(read).toEqual(
        values.map((row, at) => ({ line: at + 2, hidden: false, cells: row.map((value) => (value.trim() === '' ? null : value)) })),
      )
    }),
  )
})

test.each<[string, readonly Sheet[], unknown]>([
  [
    'in another order, with stars and blanks',
    [
      sheet([
        ['＊ 名 称', '编码（必填）'],
        ['俄体镇', '152221108'],
      ]),
    ],
    [{ line: 2, cells: { name: '俄体镇', code: '152221108' } }],
  ],
  [
    'below a title, with a gap',
    [sheet([['2026年区划表', null], [], ['编码', '名称'], [], ['152221108', '俄体镇']])],
    [{ line: 5, cells: { name: '俄体镇', code: '152221108' } }],
  ],
  [
    'on another sheet of any name',
    [
      sheet([['说明']]),
      sheet(
        [
          ['代码', '单位名称'],
          ['1', 'a'],
        ],
        'Sheet9',
      ),
    ],
    [{ line: 2, cells: { code: '1', name: 'a' } }],
  ],
])('finds the headings %s', (_what, sheets, expected) => {
  expect(lines(sheets)).toMatchObject({ lines: expected })
})

test.each<[string, readonly Sheet[], string]>([
  [
    'without headings',
    [
      sheet([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ],
    'exchange.no_headings',
  ],
  ['with half of them', [sheet([['编码'], ['1']])], 'exchange.no_headings'],
  [
    'with nothing below them',
    [
      sheet([
        ['编码', '名称'],
        [null, '  '],
      ]),
    ],
    'exchange.no_rows',
  ],
  [
    'with the example of the template alone',
    [
      sheet([
        ['编码', '名称', '层级', '上级编码'],
        ['152221108209', '示例村委会', '村', '152221108'],
      ]),
    ],
    'exchange.no_rows',
  ],
  ['with too many rows', [sheet([['编码', '名称'], ...Array.from({ length: 20_001 }, () => ['1', 'a'])])], 'exchange.too_many_rows'],
])('refuses a table %s', (_what, sheets, code) => {
  expect(lines(sheets)).toBe(code)
})

test('says which sheet was read, and which columns were not', () => {
  expect(
    lines([
      sheet([['说明']], '封面'),
      sheet(
        [
          ['编码', '名称', '备注'],
          ['1', 'a', 'b'],
        ],
        '区划',
      ),
    ]),
  ).toMatchObject({
    notes: ['读的是工作表「区划」，其他工作表没有读', '这些列没有用到：备注'],
  })
})
