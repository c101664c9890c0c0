import { linesOf } from '../../cloudfunctions/features/exchange/file/table'
import { readSheets } from '../../cloudfunctions/features/exchange/file/workbook'
import { textOf, type Cell } from '../../cloudfunctions/features/exchange/kinds/cells'
import {
  hasIdentity,
  homeStateOf,
  keptPhoneOf,
  langOf,
  maskPhone,
  monthsOf,
  reachOf,
  yesOf,
} from '../../cloudfunctions/features/exchange/kinds/home-cells'
import type { HomeKind } from '../../cloudfunctions/features/exchange/kinds/columns-homes'
import { sheetOf } from './support/sheets'
import { textRow, workbookOf } from './support/workbooks'

/** C for the tables of households: how people write it, and what it is taken for. */

const read = <Value>(
  of: (cell: Cell | undefined) => { readonly ok: boolean; readonly value?: Value; readonly code?: string },
  cell: Cell,
) => {
  const found = of(cell)
  return found.ok ? found.value : found.code
}

test.each<[string, (cell: Cell | undefined) => { ok: boolean }, unknown, readonly Cell[]]>([
  ['微信', reachOf, 'wechat', ['微信', '微 信', 'WeChat', '加微信']],
  ['打电话', reachOf, 'phone', ['打电话', '电话', '手机', ' 电话\u3000', '打手机']],
  ['托人捎话', reachOf, 'relay', ['托人捎话', '捎话', '邻居转告', '托人']],
  ['上门', reachOf, 'visit', ['上门', '入户', '上门走访', 'visit']],
  ['nothing of reach', reachOf, 'reach_unknown', ['写信', '？', 7]],
  ['汉语', langOf, 'zh', ['汉语', '汉', '普通话', '中文', 'zh']],
  ['蒙古语', langOf, 'mn', ['蒙古语', '蒙语', '蒙', '蒙文', 'mn', '蒙古语、汉语']],
  ['nothing of language', langOf, 'lang_unknown', ['英语', '—']],
  ['常住', homeStateOf, 'lived', ['常住', '长住在家', '在家', '有人住']],
  ['季节住', homeStateOf, 'seasonal', ['季节住', '季节性居住', '季节性常住']],
  ['没人住', homeStateOf, 'empty', ['没人住', '无人居住', '空置', '空户', '全家外出']],
  ['搬走了', homeStateOf, 'left', ['搬走了', '已搬迁', '迁出', '全家迁走']],
  ['nothing of state', homeStateOf, 'home_state_unknown', ['不详', '？']],
  ['yes', yesOf, true, ['是', '有', '√', '✓', '同意', '已同意', 'Y', 'yes', 1, '１', '对']],
  ['no', yesOf, false, ['否', '不是', '无', '没有', '×', 'N', 'no', 0, '未同意', '不同意']],
  ['nothing of yes', yesOf, 'yes_unknown', ['再说', '？', 5]],
  ['nothing at all', yesOf, null, ['', '  ', '\u3000', null]],
  ['a masked number', keptPhoneOf, null, ['159****0001', '159＊＊＊＊0001', '048*****1234', '', null]],
  [
    'a number',
    keptPhoneOf,
    '15900010003',
    ['15900010003', '１５９ 0001 0003', '159-0001-0003', '+8615900010003', 15_900_010_003, '1.5900010003E+10'],
  ],
  ['no number', keptPhoneOf, 'phone', ['1590001', '没有', '15900010003/15900010004']],
])('%s', (_what, of, value, cells) => {
  expect(cells.map((cell) => read(of as typeof reachOf, cell))).toEqual(cells.map(() => value))
})

test.each<[Cell, unknown]>([
  ['11-4', { from: 11, to: 4 }],
  ['11月-4月', { from: 11, to: 4 }],
  ['11月到次年4月', { from: 11, to: 4 }],
  ['11 月至 4 月底', { from: 11, to: 4 }],
  ['十一月至四月', { from: 11, to: 4 }],
  ['１１～４', { from: 11, to: 4 }],
  ['11—4月份', { from: 11, to: 4 }],
  ['5月到9月', { from: 5, to: 9 }],
  ['11月4日', { from: 11, to: 4 }],
  [new Date(Date.UTC(2026, 10, 4)), { from: 11, to: 4 }],
  [null, null],
  ['冬天', 'months'],
  ['13-4', 'months'],
  ['0-4', 'months'],
  ['11', 'months'],
  [46_330, 'months'],
])('months %s', (cell, value) => {
  expect(read(monthsOf, cell)).toEqual(value)
})

test.each([
  ['白示例 152221199001011234', true],
  ['15222119900101123X', true],
  ['15900010003', false],
  ['南营子 152221108209001 旁', false],
])('the number of an identity card in %s: %s', (text, found) => {
  expect(hasIdentity([text])).toBe(found)
})

test.each([
  ['15900010003', '159****0003'],
  ['0482-6221234', '048*****1234'],
  [null, null],
])('%s goes out as %s', (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown)
})

const fieldsOf = (kind: HomeKind, headings: readonly string[]) => {
  const sheets = readSheets(sheetOf([headings, headings.map((_, at) => `格${String(at)}`)]))
  const found = sheets.ok ? linesOf(sheets.value, kind, { takeHidden: false }) : sheets
  if (!found.ok) return found.code
  const cells = Object.entries<Cell>(found.value.lines[0]?.cells ?? {})
  return Object.fromEntries(cells.map(([field, cell]) => [field, headings[Number(textOf(cell).slice(1))]]))
}

test.each<[readonly string[], object]>([
  [
    ['序号', '嘎查村', '所属网格', '门牌号码*', '户主姓名（必填）', '联系方式', '家庭人口', '身份证号'],
    { community: '嘎查村', grid: '所属网格', label: '门牌号码*', contact: '户主姓名（必填）', phone: '联系方式', people: '家庭人口' },
  ],
  [
    ['1.网格代码', '2.营子', '3.户主', '4.手机号', '5.语种', '6.居住情况', '7.是否党员中心户'],
    {
      gridCode: '1.网格代码',
      label: '2.营子',
      contact: '3.户主',
      phone: '4.手机号',
      lang: '5.语种',
      state: '6.居住情况',
      centre: '7.是否党员中心户',
    },
  ],
  [
    ['苏木乡镇', '嘎查', '网格', '家庭住址', '户主 名字', '冬营地', '住几月到几月'],
    {
      township: '苏木乡镇',
      community: '嘎查',
      grid: '网格',
      label: '家庭住址',
      contact: '户主 名字',
      second: '冬营地',
      months: '住几月到几月',
    },
  ],
])('the headings %j of a table of households', (headings, fields) => {
  expect(fieldsOf('households', headings)).toEqual(Object.fromEntries(Object.entries(fields)))
})

test.each<[readonly string[], object]>([
  [
    ['村', '网格', '门牌', '户主', '包户党员', '党员手机', '是否同意'],
    { community: '村', grid: '网格', label: '门牌', contact: '户主', member: '包户党员', memberPhone: '党员手机', agreed: '是否同意' },
  ],
  [
    ['网格编码', '户名', '联系人', '联系电话', '党员姓名', '党员电话（11位）'],
    { gridCode: '网格编码', label: '户名', contact: '联系人', phone: '联系电话', member: '党员姓名', memberPhone: '党员电话（11位）' },
  ],
])('the headings %j of a table of links', (headings, fields) => {
  expect(fieldsOf('links', headings)).toEqual(fields)
})

test('headings below a title, in two merged rows, with a total below, are read', () => {
  const rows = [
    ['俄体村住户登记表'],
    ['地方', '', '住户', '', ''],
    ['网格编码', '网格', '门牌号', '户主', '电话'],
    ['152221108209002', '第2网格', '东头 1 号', '白示例', '15900010003'],
    ['合计', '', '1', '', ''],
  ]
  const merges = '<mergeCells count="3"><mergeCell ref="A1:E1"/><mergeCell ref="A2:B2"/><mergeCell ref="C2:E2"/></mergeCells>'
  const sheets = readSheets(workbookOf({ sheet: `<sheetData>${rows.map((row) => textRow(row)).join('')}</sheetData>${merges}` }))
  const found = sheets.ok ? linesOf(sheets.value, 'households', { takeHidden: false }) : sheets
  expect(found).toMatchObject({ ok: true, value: { lines: [{ cells: { label: '东头 1 号', contact: '白示例', phone: '15900010003' } }] } })
})

test.each<[HomeKind, readonly string[], string]>([
  ['households', ['网格编码', '门牌号', '电话'], '联系人'],
  ['links', ['网格编码', '门牌号', '联系人'], '联系的党员'],
])('a table of %s that lacks a column says which', (kind, headings, missing) => {
  const sheets = readSheets(sheetOf([headings, headings]))
  expect(sheets.ok && linesOf(sheets.value, kind, { takeHidden: false })).toMatchObject({
    code: 'exchange.heading_missing',
    says: { missing },
  })
})
