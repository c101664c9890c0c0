import * as v from 'valibot'
import { Instant } from '@/contract/fields'
import { hotlineIn, mobileIn, phoneIn } from '@/contract/phone'
import { findable, lengthOf, nameIn, oneLine, plain, spellings } from '@/contract/text'

/** A1, A2, A4: text as people have it, in one form for pages, server and tables. */

test.each([
  '13800001111',
  ' 13800001111 ',
  '138 0000 1111',
  '138-0000-1111',
  '138.0000.1111',
  '138·0000·1111',
  '138–0000—1111',
  '(138)00001111',
  '138\u00a00000\u20021111',
  '+8613800001111',
  '+86 138 0000 1111',
  '＋８６ １３８ ００００ １１１１',
  '8613800001111',
  '86-138-0000-1111',
  '(+86)13800001111',
  '0086 13800001111',
  '008613800001111',
  '１３８００００１１１１',
  '\u202d138 0000 1111\u202c',
  '138\u200b0000\u200b1111',
  '\ufeff13800001111\u2060',
  '电话：13800001111',
  'tel:13800001111',
])('A1 %j is 13800001111', (typed) => {
  expect(phoneIn(typed)).toBe('13800001111')
  expect(mobileIn(typed)).toBe('13800001111')
  expect(hotlineIn(typed)).toBe('13800001111')
})

test.each([
  ['0482-6221234', '0482-6221234'],
  ['04826221234', '0482-6221234'],
  ['(0482)6221234', '0482-6221234'],
  ['（0482）6221234', '0482-6221234'],
  ['0482 6221234', '0482-6221234'],
  ['０４８２－６２２１２３４', '0482-6221234'],
  ['+86 482 6221234', '0482-6221234'],
  ['+86 0482 622 1234', '0482-6221234'],
  ['0086-10-62212345', '010-62212345'],
  ['010 6221 2345', '010-62212345'],
  ['02162212345', '021-62212345'],
])('A1 the landline %j is %s', (typed, kept) => {
  expect(phoneIn(typed)).toBe(kept)
  expect(mobileIn(typed)).toBeNull()
})

test.each(['', '\u200b', '6221234', '1380000111', '138000011112', '1380000abcd', '13800001111/13900002222', '手机', '110'])(
  'A1 %j is no number of a person',
  (typed) => {
    expect(phoneIn(typed)).toBeNull()
  },
)

test.each([
  ['110', '110'],
  ['１２３４５', '12345'],
  ['95598', '95598'],
  ['400 123 4567', '400-123-4567'],
  ['4001234567', '400-123-4567'],
  ['12356', '12356'],
])('A1 whoever may call %j calls %s', (typed, kept) => {
  expect(hotlineIn(typed)).toBe(kept)
})

test.each([
  '\u200b',
  '\u3164',
  '\u2060',
  '\ufe0f',
  '\u180e',
  '\u00ad',
  '\u115f\u1160',
  '\u202a\u202c',
  '\u2066\u2069',
  '\u200d',
  '\ufeff',
  '\u2800',
  '\u{e0061}',
  '\ud800',
  '\u3000 \n\t',
  '\u0000\u0007',
])('A2 %j is nothing', (typed) => {
  expect(plain(typed)).toBe('')
  expect(plain(typed.repeat(40))).toBe('')
})

test.each([
  ['a family', '👨‍👩‍👧'],
  ['a heart', '❤️'],
  ['a hand of a colour', '👍🏽'],
  ['a flag', '🇨🇳'],
  ['a flag of a part', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ['a key', '1️⃣'],
  ['a Mongolian word with its marks', 'ᠨᠠᠶᠢᠮ\u180e\u1820 ᠭ\u180b'],
  ['a rare form of a character', '葛\u{e0100}'],
  ['an Uyghur word with a joiner', 'ئا\u200cئا'],
  ['punctuation of Chinese', '路灯坏了，什么时候修？（急）！'],
  ['two paragraphs', '第一段\n\n　　第二段'],
])('A2 %s stays as it is', (_what, words) => {
  expect(plain(words)).toBe(words)
})

test.each([
  ['张\u202e三', '张三'],
  ['张\n三', '张三'],
  ['Ｚｈａｎｇ\u00a0\u00a0Ｓａｎ', 'Zhang San'],
  ['e\u0301', 'é'],
  ['额尔德尼•毕力格', '额尔德尼·毕力格'],
  ['额尔德尼・毕力格', '额尔德尼·毕力格'],
  ['额尔德尼‧毕力格', '额尔德尼·毕力格'],
  ['额尔德尼．毕力格', '额尔德尼·毕力格'],
  ['额尔德尼.毕力格', '额尔德尼·毕力格'],
  ['额尔德尼˙毕力格', '额尔德尼·毕力格'],
  ['额尔德尼 · 毕力格', '额尔德尼·毕力格'],
  ['J. Smith', 'J. Smith'],
])('A4 the name %j is kept as %s', (typed, kept) => {
  expect(nameIn(typed)).toBe(kept)
})

test('A4 a length is what a person counts', () => {
  expect(lengthOf('额尔德尼毕力格图达来朝克图巴雅尔孟克吉日嘎拉')).toBe(22)
  expect(lengthOf('𠮷𠮷')).toBe(2)
  expect(lengthOf(plain('e\u0301'.repeat(10)))).toBe(10)
})

test.each([
  ['额尔德尼·毕力格', '额尔德尼毕力格'],
  ['额尔德尼．毕力格', '额尔德尼 毕力格'],
  ['旗水务局（机关）', '旗水务局(机关)'],
  ['ＷＩＦＩ', 'wifi'],
  ['张\u200b三', '张 三'],
])('%j is found as %j', (one, other) => {
  expect(findable(one)).toBe(findable(other))
})

test('a line has no breaks, and Chinese brackets stay', () => {
  expect(oneLine(' 俄体 村\n第１网格（东）')).toBe('俄体村第1网格（东）')
})

test.each([
  ['额尔德尼毕力格', '村民额尔德尼•毕力格家'],
  ['水务局', '旗 水务局（机关）'],
  ['wifi', '村里的ＷＩＦＩ坏了'],
  ['第1网格', '第 １ 网格'],
  ['a.b', 'A.B'],
  ['？', '怎么办？'],
])('%j is found in %j', (words, text) => {
  expect(text).toMatch(new RegExp(spellings(words), 'i'))
})

test.each([
  ['12网格', '1-2网格'],
  ['.*', '张三'],
])('%j is not found in %j', (words, text) => {
  expect(findable(words)).not.toBe(findable(text))
})

test.each([8.64e15, 1e308, 2 ** 53, -1, 0.5, NaN])('%s is no moment that a calendar has', (moment) => {
  expect(v.is(Instant, moment)).toBe(false)
})
