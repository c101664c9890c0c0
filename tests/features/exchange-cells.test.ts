import { codeOf, countOf, phoneOf, textOf, wordsOf, type Cell } from '../../cloudfunctions/features/exchange/kinds/cells'
import { dayCell, dayEndOf } from '../../cloudfunctions/features/exchange/kinds/days'
import { err, ok } from '../../cloudfunctions/platform/result'

test.each<[string, Cell, string]>([
  ['full-width digits and letters', '１５２２２１ＡＢ', '152221AB'],
  ['blanks of every kind', '\u3000 俄体\u00a0\t村\n', '俄体 村'],
  ['marks that nobody sees', '\ufeff俄\u200b体', '俄体'],
  ['a code that Excel made a number', 152221108209001, '152221108209001'],
  ['a fraction', 3.5, '3.5'],
  ['nothing', null, ''],
  ['a date', new Date(Date.UTC(2027, 11, 31)), '2027-12-31'],
])('reads %s', (_what, cell, text) => {
  expect(textOf(cell)).toBe(text)
})

test.each<[Cell, string]>([
  ['俄 体 村', '俄体村'],
  ['第 １ 网格', '第 1 网格'],
  ['党支部（联合）', '党支部（联合）'],
  ['张　三', '张三'],
])('reads %j as the words %s', (cell, words) => {
  expect(wordsOf(cell)).toBe(words)
})

test.each<[Cell, unknown]>([
  [152221108209001, ok('152221108209001')],
  ['１５２２２１１０８２０９００１', ok('152221108209001')],
  [" '152221108209001 ", ok('152221108209001')],
  ['152221108209.0', ok('152221108209')],
  ['d152221001', ok('D152221001')],
  ['', ok(null)],
  ['1.52221E+14', err('exponent')],
  ['1.52221108209E+14', err('exponent')],
  ['1.52221108209E+11', ok('152221108209')],
  ['152,221,108,209,001', ok('152221108209001')],
  ['俄体村', err('digits')],
])('reads the code %j', (cell, expected) => {
  expect(codeOf(cell)).toEqual(expected)
})

test.each<[Cell, unknown]>([
  [86, ok(86)],
  ['８６', ok(86)],
  ['约300户', ok(300)],
  ['1,200', ok(1200)],
  ['9人', ok(9)],
  [null, ok(null)],
  [-3, err('count')],
  ['八十', err('count')],
  [3.5, err('count')],
])('reads the count %j', (cell, expected) => {
  expect(countOf(cell)).toEqual(expected)
})

test.each<[Cell, unknown]>([
  [13800000001, ok('13800000001')],
  ['+86 138-0000-0001', ok('13800000001')],
  ['１３８００００００００１', err('phone')],
  ['１３８００００００01', ok('13800000001')],
  ['0482-8399999', ok('0482-8399999')],
  ['8399999', err('phone')],
  [null, ok(null)],
  ['1.3800000001E+10', ok('13800000001')],
  ['13800000001.0', ok('13800000001')],
  ['1.38E+10', err('phone')],
])('reads the phone %j', (cell, expected) => {
  expect(phoneOf(cell)).toEqual(expected)
})

const endOf2027 = Date.UTC(2027, 11, 31, 15, 59, 59, 999)
test.each<[Cell, unknown]>([
  ['2027-12-31', ok(endOf2027)],
  ['2027/12/31', ok(endOf2027)],
  ['2027年12月31日', ok(endOf2027)],
  ['20271231', ok(endOf2027)],
  [46752, ok(endOf2027)],
  [new Date(Date.UTC(2027, 11, 31)), ok(endOf2027)],
  [null, ok(null)],
  ['2027 年 12 月 31 日', ok(endOf2027)],
  ['2027年12月31号', ok(endOf2027)],
  ['二〇二七年十二月三十一日', ok(endOf2027)],
  ['２０２７．１２．３１', ok(endOf2027)],
  ['2027-12-31 00:00:00', ok(endOf2027)],
  ['2027/12/31 上午12:00:00', ok(endOf2027)],
  ['2027-12-31T00:00:00', ok(endOf2027)],
  ['2027-12-30T16:00:00.000Z', ok(endOf2027)],
  ['2027年12月', ok(endOf2027)],
  ['2027-12', ok(endOf2027)],
  ['2027年12月底', ok(endOf2027)],
  ['46752', ok(endOf2027)],
  ['46752.5', ok(endOf2027)],
  ['2027-13', err('date')],
  ['12/31/2027', err('date')],
  ['2027-02-30', err('date')],
  ['明年底', err('date')],
])('reads the day %j', (cell, expected) => {
  expect(dayEndOf(dayCell(cell, false))).toEqual(expected)
})
