import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'

export const root = resolve(__dirname, '../..')

/** What a file imports of our own that is there when it runs: types are not. */
export interface Imports {
  /** Loaded with the file. */
  readonly first: readonly string[]
  /** Loaded when first needed. */
  readonly later: readonly string[]
}

const isOnlyTypes = (statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly
  const clause = statement.importClause
  if (!clause) return false
  const names = clause.namedBindings
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  return !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.every(({ isTypeOnly }) => isTypeOnly)
}

/** The file of ours that is meant; null: a package. */
const fileOf = (specifier: string, from: string): string | null => {
  const base = specifier.startsWith('@/') ? `src/${specifier.slice(2)}` : specifier.startsWith('.') ? join(from, '..', specifier) : null
  if (base === null) return null
  return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`, base].find((path) => existsSync(join(root, path))) ?? null
}

const isLazy = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword

const read = (file: string): Imports => {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, false)
  const named = (node: ts.Node | undefined) => (node && ts.isStringLiteral(node) ? (fileOf(node.text, file) ?? []) : [])
  const first = source.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) && !isOnlyTypes(statement)
      ? named(statement.moduleSpecifier)
      : [],
  )
  const lazy: string[] = []
  const visit = (node: ts.Node): void => {
    if (isLazy(node)) lazy.push(...[named(node.arguments[0])].flat())
    ts.forEachChild(node, visit)
  }
  if (source.text.includes('import(')) visit(source)
  return { first, later: lazy }
}

const known = new Map<string, Imports>()

/** Of a file, by its path from the root. */
export const importsOf = (file: string): Imports => {
  const standing = known.get(file) ?? read(file)
  known.set(file, standing)
  return standing
}

/** The file and all that is loaded with it. `lazily`: and all that is loaded when needed. `stop`: files not looked into. */
export const closureOf = (
  file: string,
  { lazily = false, stop = () => false }: { lazily?: boolean; stop?: (file: string) => boolean } = {},
): ReadonlySet<string> => {
  const seen = new Set([file])
  for (const one of seen) {
    if (stop(one)) continue
    const { first, later } = importsOf(one)
    for (const next of lazily ? [...first, ...later] : first) seen.add(next)
  }
  return seen
}
