/**
 * `npm run mutate -- matters [--lines 300] [--seed 7] [--concurrency 1]`: plants one small fault after another in the pure rules of a
 * room and says which of them no fast test notices. What is too much for twenty minutes is a sample of whole functions, the same
 * for the same seed.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import ts from 'typescript'
import { at, root } from './bundles.mjs'

/** Lines of rules for which twenty minutes of two quiet cores suffice. */
const linesInTime = 2500

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    lines: { type: 'string', default: String(linesInTime) },
    seed: { type: 'string', default: '20261124' },
    concurrency: { type: 'string', default: '2' },
  },
})
const [room = ''] = positionals

/** What is asked of the cloud stands in `actions`; words are no rules. */
const isRule = ({ name }) => name.endsWith('.ts') && !/^(labels|diagram)\.ts$/.test(name)
const rulesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'actions' ? [] : rulesBelow(path)
    return isRule(entry) ? [path] : []
  })

/** The values that a file declares, each with its lines. */
const declarationsOf = (path) => {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const lineOf = (position) => source.getLineAndCharacterOfPosition(position).line + 1
  return source.statements
    .filter((each) => ts.isVariableStatement(each) || ts.isFunctionDeclaration(each))
    .map((each) => ({ path: relative(root, path), from: lineOf(each.getStart(source)), to: lineOf(each.end), text: each.getText(source) }))
}

const lotOf = ({ path, text }) => createHash('sha256').update(`${values.seed}/${path}/${text}`).digest('hex')

/** Whole declarations by lot, until there are so many lines. */
const sampleOf = (declarations, most) => {
  let lines = 0
  return declarations
    .map((each) => ({ ...each, lot: lotOf(each) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .filter(({ from, to }) => (lines += to - from + 1) <= most)
}

const declarations = rulesBelow(at('cloudfunctions/features', room)).flatMap(declarationsOf)
const sample = sampleOf(declarations, Number(values.lines))
console.log(`${room}: ${sample.length} of ${declarations.length} declarations, seed ${values.seed}`)

await new Stryker({
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'config/jest.mutate.config.cjs', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  mutate: sample.map(({ path, from, to }) => `${path}:${from}-${to}`),
  ignorePatterns: ['dist', '.local', '.cache', '.readme', 'coverage', 'tests/e2e', 'tests/miniprogram'],
  tempDirName: '.cache/stryker',
  disableTypeChecks: false,
  concurrency: Number(values.concurrency),
  timeoutMS: 20_000,
  allowEmpty: true,
  allowConsoleColors: false,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, allowColor: false },
  thresholds: { high: 90, low: 80, break: null },
}).runMutationTest()
