/**
 * Which source everything built is of. `node config/built.mjs weapp taro build …`: runs a build and, when it ends well, notes the
 * source that it began with; whoever runs what was built can then tell whether it is still that of the source.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { fingerprint } from './fingerprint.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const bundler = ['functions', 'bundles', 'cut', 'deployment'].map((name) => `config/${name}.mjs`)
const pages = ['src', 'config/index.ts', 'babel.config.js']
const packages = ['package-lock.json', 'tsconfig.json']

/** What is built, of what, and where that is noted. */
const builds = {
  functions: { sources: ['cloudfunctions', 'src/contract', ...bundler, ...packages], note: 'dist/.functions' },
  weapp: { sources: [...pages, ...packages], note: 'dist/.weapp' },
}

const sourceOf = (what) => fingerprint(root, builds[what].sources)

/** Whether what stands built is of the source as it is. */
export const isFresh = (what) => {
  const note = join(root, builds[what].note)
  return existsSync(note) && readFileSync(note, 'utf8') === sourceOf(what)
}

const build = ([what, command, ...words]) => {
  const source = sourceOf(what)
  const { status } = spawnSync(command, words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status === 0) writeFileSync(join(root, builds[what].note), source)
  return status ?? 1
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = build(process.argv.slice(2))
