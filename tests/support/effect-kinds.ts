import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { root } from './value-imports'

const storesIn = (source: ts.SourceFile): readonly ts.TypeNode[] => {
  const found: ts.TypeNode[] = []
  const visit = (node: ts.Node): void => {
    const [kept] = ts.isCallExpression(node) && node.expression.getText(source) === 'aggregates' ? (node.typeArguments ?? []) : []
    if (kept) found.push(kept)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const kindsIn = (checker: ts.TypeChecker, kept: ts.TypeNode): readonly string[] => {
  const effects = checker.getTypeFromTypeNode(kept).getProperty('effects')
  const one = effects && checker.getIndexTypeOfType(checker.getTypeOfSymbol(effects), ts.IndexKind.Number)
  if (!one) throw new Error(`${kept.getText()}: no effects`)
  return (one.isUnion() ? one.types : [one]).flatMap((effect) => {
    const kind = effect.getProperty('kind')
    const type = kind && checker.getTypeOfSymbol(kind)
    return type?.isStringLiteral() ? [type.value] : []
  })
}

/** Each file with a store, and the kinds of effects that the documents it saves can carry, as the compiler knows them. */
export const kindsByStore = (files: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const named = files.filter((file) => readFileSync(join(root, file), 'utf8').includes('aggregates<')).map((file) => join(root, file))
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(named, { ...options, types: [], noEmit: true })
  const checker = program.getTypeChecker()
  return new Map(
    named.flatMap((path) => {
      const source = program.getSourceFile(path)
      const kinds = source ? storesIn(source).flatMap((kept) => kindsIn(checker, kept)) : []
      return source && storesIn(source).length > 0 ? [[relative(root, path), [...new Set(kinds)].sort()] as const] : []
    }),
  )
}
