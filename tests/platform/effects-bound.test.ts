import { existsSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { functionNames } from '@/contract/functions'
import { kindsByStore } from '../support/effect-kinds'
import { closureOf, importsOf, root } from '../support/value-imports'

const table = 'cloudfunctions/features/effects.ts'
const isTable = (file: string) => file === table || file.endsWith('/effects.ts')
/** All that a file can run, the effects of what it saves apart. */
const runs = (file: string) => closureOf(file, { lazily: true, stop: isTable })

const exportsOf = (file: string): readonly string[] => {
  const names: string[] = []
  const source = ts.createSourceFile(file, ts.sys.readFile(join(root, file)) ?? '', ts.ScriptTarget.ES2022, true)
  ts.forEachChild(source, (node) => {
    if (ts.isVariableStatement(node)) names.push(...node.declarationList.declarations.map(({ name }) => name.getText()))
    if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause))
      names.push(...node.exportClause.elements.map(({ name }) => name.text))
  })
  return names
}

/** Kind -> the file of its handler: the table has one lazy import for each, in the order of its names. */
const handlers = new Map(exportsOf(table).map((kind, at) => [kind, importsOf(table).later[at] ?? '']))
const answering = [...functionNames, 'courier'] as const
const entries = answering.map((name) => `cloudfunctions/${name}/index.ts`)
const all = new Set([...entries, ...handlers.values()].flatMap((file) => [...runs(file)]))
const kinds = kindsByStore([...all])

/** What the documents that a file saves can carry. */
const leavesBehind = (file: string): readonly string[] => [...new Set([...runs(file)].flatMap((one) => kinds.get(one) ?? []))]

/** What follows from what a file saves, and what follows from that, as far as it is bound. */
const followingFrom = (file: string, bound: readonly string[]): ReadonlySet<string> => {
  const seen = new Set(leavesBehind(file))
  for (const kind of seen) if (bound.includes(kind)) for (const next of leavesBehind(handlers.get(kind) ?? '')) seen.add(next)
  return seen
}

/**
 * What only an effect leaves behind in turn, and nobody waits for: within two minutes `clock` makes it happen. Nobody at all waits for
 * `courier`, which answers WeChat: it binds only what must be seen no longer.
 */
const later: Readonly<Record<(typeof answering)[number], readonly string[]>> = {
  api: [
    'contact',
    'forsake',
    'gift',
    'ofVisit',
    'partLinks',
    'plant',
    'receive',
    'rename',
    'resettle',
    'retire',
    'seekContact',
    'statement',
  ],
  service: ['adopt', 'contact', 'move', 'ofVisit', 'office', 'partAnswered', 'plant', 'receive', 'resettle', 'retire'],
  care: ['announce', 'contact', 'gift', 'ofVisit', 'statement'],
  households: ['adopt', 'gift', 'ofVisit', 'partAnswered', 'show', 'statement'],
  statistics: [],
  exchange: ['adopt', 'announce', 'checkFiles', 'contact', 'gift', 'ofVisit', 'partAnswered', 'show', 'statement'],
  courier: ['contact', 'release', 'tell'],
}

/** What a call leaves behind without anybody looking at what comes of it: a matter that was answered closes what is due there. */
const unawaited: readonly string[] = ['contact', 'ofVisit']

test('every store was found, and the kinds of effects are those that the table handles', () => {
  expect(kinds.size).toBeGreaterThan(20)
  expect([...new Set([...kinds.values()].flat())].sort()).toEqual([...handlers.keys()].sort())
  for (const file of handlers.values()) expect(existsSync(join(root, file))).toBe(true)
})

describe.each(answering)('%s', (name) => {
  const entry = `cloudfunctions/${name}/index.ts`
  const bound = exportsOf(`cloudfunctions/${name}/effects.ts`)

  test('binds whatever its own calls can leave behind', () => {
    const waits = name === 'courier' ? later.courier : unawaited
    expect(leavesBehind(entry).filter((kind) => !bound.includes(kind) && !waits.includes(kind))).toEqual([])
  })

  test('binds nothing that cannot follow, and leaves to the clock what nobody waits for', () => {
    const following = followingFrom(entry, bound)
    expect(bound.filter((kind) => !following.has(kind))).toEqual([])
    expect([...following].filter((kind) => !bound.includes(kind)).sort()).toEqual(later[name])
  })
})
