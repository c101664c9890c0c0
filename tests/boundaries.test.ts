import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { allowed, ground, packages, plants } from './boundaries.plants'

const root = resolve(__dirname, '..')
const config = join(root, 'config/boundaries.cjs')
const linter = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

interface Violation {
  readonly from: string
  readonly rule: { readonly name: string }
}

const cruise = (folder: string): readonly Violation[] => {
  const { stdout, stderr } = spawnSync(process.execPath, [linter, '--config', config, '--output-type', 'json', 'src', 'cloudfunctions'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (!stdout) throw new Error(stderr)
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
}

const named = ({ from, rule }: Violation) => `${rule.name}: ${from}`
const asMap = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']))

const write = (folder: string, file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** A small house with the same rooms as ours, in which every rule is broken. */
const plantIn = (folder: string) => {
  const { dependencies, devDependencies, undeclared } = packages
  write(
    folder,
    'package.json',
    JSON.stringify({ name: 'planted', dependencies: asMap(dependencies), devDependencies: asMap(devDependencies) }),
  )
  write(folder, 'tsconfig.json', JSON.stringify({ compilerOptions: { paths: { '@/*': ['./src/*'] } } }))
  for (const name of [...dependencies, ...devDependencies, ...undeclared]) {
    write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    write(folder, `node_modules/${name}/index.js`, 'exports.value = 1\n')
  }
  for (const file of ground) write(folder, file, 'export const value = 1\nexport type Value = 1\n')
  for (const { file, imports } of [...plants, ...allowed]) write(folder, file, imports)
}

describe('the boundary linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'))
  let fired: readonly string[] = []

  beforeAll(() => {
    plantIn(folder)
    fired = cruise(folder).map(named)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('has a planted violation for every rule', () => {
    const { forbidden } = jest.requireActual<{ forbidden: { name: string; severity: string }[] }>('../config/boundaries.cjs')
    expect([...new Set(plants.map(({ rule }) => rule))].sort()).toEqual(forbidden.map(({ name }) => name).sort())
    expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([])
  })

  test.each(plants.map(({ rule, file }) => [rule, file]))('%s fires for %s', (rule, file) => {
    expect(fired).toContain(`${rule}: ${file}`)
  })

  test('fires for nothing else', () => {
    const planted = new Set(plants.map(({ file }) => file))
    expect(fired.filter((violation) => !planted.has(violation.split(': ')[1] ?? ''))).toEqual([])
  })
})
