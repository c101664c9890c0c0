import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm run case -- A5`, `npm run case -- csv-gb18030`: runs one row of the cases against a fresh local cloud, and prints every
 * call of it with what came.
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const [row = ''] = process.argv.slice(2)
const room = join(root, 'tests/regression')

const end = (words) => {
  console.error(words)
  process.exit(1)
}

if (!/^[\w-]+$/.test(row)) end('Which one? For example: npm run case -- A5')

const named = new RegExp(`\\b${row}\\b`)
const files = readdirSync(room)
  .filter((name) => name.endsWith('.test.ts') && named.test(readFileSync(join(room, name), 'utf8')))
  .map((name) => `tests/regression/${name}`)
if (files.length === 0) end(`No test of tests/regression names ${row}.`)

const run = (command, words, environment = {}) => {
  const { status } = spawnSync(command, words, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } })
  if (status !== 0) process.exit(status ?? 1)
}

run('npm', ['run', '--silent', 'build:functions'])
run(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--config', 'config/jest.config.cjs', '--runInBand', '--testNamePattern', `\\b${row}\\b`, ...files],
  { SHOW_CALLS: '1' },
)
