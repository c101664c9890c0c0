import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'

const root = resolve(__dirname, '../..')

/** What nobody in a village says, and two words for one thing: what to write instead. */
const insteadOf: Readonly<Record<string, string>> = {
  答复: '回答: the outcome has one word',
  并案: '合在一起办',
  审定: '定',
  提请: '说、请',
  不予: '办不了、不办',
  有异议: '说哪里不对',
  到时间没有: 'say what happens next, and blame nobody',
  到时没有: 'say what happens next, and blame nobody',
  没有按时: 'say what happens next, and blame nobody',
  没按时: 'say what happens next, and blame nobody',
  未按时: 'say what happens next, and blame nobody',
  '黄 ·': '超时',
  '红 ·': '超时',
  工单: '这件事',
  予以: 'the verb alone',
  责成: '请',
  处置: '办',
  核实: '核对',
  逾期: '超时',
  敬请: '请',
  特此: 'nothing',
  请知悉: 'nothing',
  兹有: 'nothing',
  您反映: '您说',
  '！': 'a full stop, or nothing',
}

/** Words that people say about danger and everyday things are theirs, not ours; so are the names of sources. */
const notOurs = /^(src\/lib\/words\/danger|cloudfunctions\/(local|recount)\/|cloudfunctions\/features\/settings\/sources)/

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesIn(path)
    return /\.tsx?$/.test(entry.name) && !notOurs.test(path) ? [path] : []
  })

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.JsxText | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail =>
  ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)

/** Every text in a source file that has a word of the list. */
export const stiffWordsIn = (source: string): string[] => {
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (isText(node)) {
      for (const [word, instead] of Object.entries(insteadOf))
        if (node.text.includes(word)) found.push(`「${node.text.trim()}」: ${instead}`)
    }
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}

export const stiffWords = (): string[] =>
  ['src', 'cloudfunctions']
    .flatMap(filesIn)
    .flatMap((path) => stiffWordsIn(readFileSync(join(root, path), 'utf8')).map((found) => `${path}: ${found}`))
