import { longLines, longLinesOf } from './support/long-lines'
import { percentile, sourceShape } from './support/source-shape'

const files = sourceShape(['src', 'cloudfunctions'])
const functions = files.flatMap((file) => file.functions)

test('there is something to measure', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(functions.length).toBeGreaterThan(500)
})

test('nine files in ten have at most 150 lines, half of them at most 60', () => {
  const lengths = files.map(({ lines }) => lines)
  expect(percentile(lengths, 0.9)).toBeLessThanOrEqual(150)
  expect(percentile(lengths, 0.5)).toBeLessThanOrEqual(60)
})

test('nine functions in ten have at most 25 lines', () => {
  expect(
    percentile(
      functions.map(({ lines }) => lines),
      0.9,
    ),
  ).toBeLessThanOrEqual(25)
})

test('no function takes more than 3 parameters', () => {
  expect(functions.filter(({ parameters }) => parameters > 3).map(({ where }) => where)).toEqual([])
})

test('no line has more than 140 characters unless one string fills it', () => {
  expect(longLines()).toEqual([])
})

test.each<[what: string, line: string, tooLong: boolean]>([
  ['of exactly so many characters', 'x'.repeat(140), false],
  ['of one more', 'x'.repeat(141), true],
  ['that a string fills', `  heading: '${'x'.repeat(140)}',`, false],
  ['that a comment fills', `// ${'x'.repeat(140)}`, true],
  ['with a string and what is done with it', `  say('${'x'.repeat(140)}')`, true],
  ['with two strings', `'${'x'.repeat(70)}' + '${'x'.repeat(70)}'`, true],
])('a line %s', (_what, line, tooLong) => {
  expect(longLinesOf(`first\n${line}`)).toEqual(tooLong ? [2] : [])
})

test('a percentile is the value that so many do not exceed', () => {
  const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  expect([percentile(tenths, 0.9), percentile(tenths, 0.5), percentile([7], 0.9), percentile([], 0.9)]).toEqual([9, 5, 7, 0])
})
