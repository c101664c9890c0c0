/**
 * What `npm test` looks at before it runs tests: types, lint and builds, side by side on all processors. Fails with the names of
 * what failed.
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, 'node_modules/.bin')

/** The longest first, so that the last ones fill what is left. */
const checks = [
  ['lint of the source', 'eslint --config config/eslint.config.mjs . --max-warnings 0 --cache --cache-location .cache/eslint/'],
  ['the mini-program', 'npm run build:weapp'],
  ['types', 'tsc'],
  ['who imports whom', 'depcruise --config config/boundaries.cjs src cloudfunctions'],
  ['what is dead', 'knip --config config/knip.mjs --no-config-hints'],
  ['the functions', 'npm run build:functions'],
  ['the format', 'biome format .'],
]

/** Runs a command line. @returns what it printed, and whether it ended well */
const run = (command) =>
  new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (words) => (printed += words))
    child.on('error', (error) => resolve({ printed: String(error), ok: false }))
    child.on('close', (code) => resolve({ printed, ok: code === 0 }))
  })

const seconds = (since) => `${Math.round((performance.now() - since) / 1000)} s`

/** Takes one check after another from those that wait. @returns the names of those that failed */
const work = async (waiting) => {
  const failed = []
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, command] = next
    const started = performance.now()
    const { printed, ok } = await run(command)
    console.log(`== ${name}: ${ok ? 'ok' : 'FAILED'}, ${seconds(started)}`)
    if (!ok) console.log(`${printed.trimEnd()}\n== ${name}: FAILED (${command})`)
    if (!ok) failed.push(name)
  }
  return failed
}

const started = performance.now()
const waiting = [...checks]
const failed = (await Promise.all(Array.from({ length: availableParallelism() }, () => work(waiting)))).flat()
console.log(failed.length === 0 ? `== all checks passed, ${seconds(started)}` : `== failed before any test ran: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
