/** `npm run check`: types, lint of what has changed since main and the pure tests, side by side, in half a minute. */
import { execFileSync, spawn } from 'node:child_process'
import { at, root } from './bundles.mjs'
import { pureTests } from './pure-tests.mjs'

const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

/** Where this work began: the last commit in common with main; what is committed where there is no main. */
const base = () => {
  for (const main of ['main', 'origin/main'])
    try {
      return git('merge-base', 'HEAD', main)
    } catch {
      // Not every clone has it.
    }
  return 'HEAD'
}

const changed = () =>
  [git('diff', '--name-only', '--diff-filter=d', base()), git('ls-files', '--others', '--exclude-standard')]
    .flatMap((list) => list.split('\n'))
    .filter((path) => /\.(ts|tsx|mjs|cjs)$|^babel\.config\.js$/.test(path) && !/\/fixtures\//.test(path))

const bin = (name) => at('node_modules/.bin', name)

const run = (name, command, words) =>
  new Promise((resolve) => {
    const began = performance.now()
    const child = spawn(command, words, {
      cwd: root,
      // The pure tests need nothing built, and whether that is fresh is not asked for.
      env: { ...process.env, FORCE_COLOR: '1', PURE_TESTS: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (words) => (printed += words))
    child.on('exit', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(28)} ${seconds.padStart(5)} s`)
      resolve({ name, failed: code !== 0, printed })
    })
  })

const files = changed()
const tests = pureTests()
const steps = [
  run('types', bin('tsc'), []),
  run('format', bin('biome'), ['format', '.']),
  run(`pure tests (${tests.length} files)`, bin('jest'), [
    '--config',
    'config/jest.config.cjs',
    '--selectProjects',
    'node',
    '--silent',
    '--reporters=summary',
    '--runTestsByPath',
    ...tests,
  ]),
  ...(files.length === 0
    ? []
    : [
        run(`lint (${files.length} changed files)`, bin('eslint'), [
          '--config',
          'config/eslint.config.mjs',
          '--max-warnings',
          '0',
          '--cache',
          '--cache-location',
          '.cache/eslint/',
          ...files,
        ]),
      ]),
]
const broken = (await Promise.all(steps)).filter(({ failed }) => failed)
for (const { name, printed } of broken) console.log(`\n== ${name}\n${printed}`)
process.exitCode = broken.length === 0 ? 0 : 1
