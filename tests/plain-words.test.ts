import { stiffWords, stiffWordsIn } from './support/plain-words'

/** D5, D25: one word for one thing, as people say it. */

test('nothing that people read holds a word of an office, or a second word for the same thing', () => {
  expect(stiffWords()).toEqual([])
})

test.each<[what: string, source: string, many: number]>([
  ['a string', "const title = '部门答复'", 1],
  ['the middle of a template', 'const title = `请${who}审定，${by}前`', 1],
  ['words on a page', '<View>已并案</View>', 1],
  ['a comment', '// 并案\nconst merge = 1', 0],
  ['what people do say', "const title = '有回答了'", 0],
])('it looks at %s', (_what, source, many) => {
  expect(stiffWordsIn(source)).toHaveLength(many)
})
