import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import ts from 'typescript'

const root = resolve(__dirname, '../..')

export interface FunctionShape {
  readonly where: string
  readonly lines: number
  readonly parameters: number
}

export interface FileShape {
  readonly file: string
  readonly lines: number
  readonly functions: readonly FunctionShape[]
}

const hasBody = (node: ts.Node): node is ts.FunctionLikeDeclaration & { body: ts.Node } =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined

const functionsOf = (source: ts.SourceFile, file: string): FunctionShape[] => {
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line
  const found: FunctionShape[] = []
  const visit = (node: ts.Node) => {
    if (hasBody(node)) {
      const first = lineOf(node.getStart(source))
      found.push({ where: `${file}:${first + 1}`, lines: lineOf(node.end) - first + 1, parameters: node.parameters.length })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const shapeOf = (path: string): FileShape => {
  const text = readFileSync(path, 'utf8')
  const file = relative(root, path)
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  return { file, lines: text.trimEnd().split('\n').length, functions: functionsOf(source, file) }
}

/** Every file of TypeScript below `folders` (from the root of the repository), declarations of types left out. */
export const sourceShape = (folders: readonly string[]): readonly FileShape[] =>
  folders
    .flatMap((folder) => ts.sys.readDirectory(join(root, folder), ['.ts', '.tsx']))
    .filter((path) => !path.endsWith('.d.ts'))
    .map(shapeOf)

/** The value that `share` of the values (0 to 1) do not exceed. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}
