import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import ts from 'typescript'

const root = resolve(__dirname, '../..')
const longest = 140

const sources = ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.scss', '.css', '.html']
const folders = ['cloudfunctions', 'config', 'src', 'tests', '.']

const one = String.raw`(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|${'`'}(?:[^${'`'}\\]|\\.)*${'`'})`
/** A string alone on its line, with its key before it and what ends it behind. */
const singleString = new RegExp(String.raw`^(?:[\w$'"./[\]-]+: |[\w-]+=|return )?(?:url\()?${one}\)?(?:[,;]| \+)?$`)

/** The numbers (from 1) of lines that are too long, unless one string fills them, which nothing can break. */
export const longLinesOf = (text: string): readonly number[] =>
  text.split('\n').flatMap((line, at) => (line.length > longest && !singleString.test(line.trim()) ? [at + 1] : []))

/** `file:line` of every line that is too long, in all that is source or style. */
export const longLines = (): readonly string[] =>
  folders
    .flatMap((folder) => ts.sys.readDirectory(join(root, folder), sources, undefined, undefined, folder === '.' ? 1 : undefined))
    .flatMap((path) => longLinesOf(readFileSync(path, 'utf8')).map((line) => `${relative(root, path)}:${line}`))
