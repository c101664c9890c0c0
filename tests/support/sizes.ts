import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '../..')
const weapp = join(root, 'dist/weapp')

/** Bytes. */
export const KB = 1024

export const budgets = {
  mainPackage: 900 * KB,
  subPackage: 500 * KB,
  functionFile: 1250 * KB,
  /** Loading the api bundle, beside loading a bundle of the whole SDK and nothing else. */
  moduleLoadRatio: 1,
} as const

const ownCodeKB: ReadonlyMap<string, number> = new Map([
  ['api', 240],
  ['service', 270],
  ['households', 270],
])
/** Bytes of our own code in a function: what a resident waits for is smaller than the rest, so that it is quick to start. */
export const ownCodeBudget = (name: string): number => (ownCodeKB.get(name) ?? 300) * KB

const sizeOf = (path: string): number =>
  statSync(path).isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : statSync(path).size

/** What WeChat counts: every file of a package that is uploaded; source maps and the developer tool's settings are not. */
const isUploaded = (name: string) => !name.endsWith('.map') && !name.startsWith('project.')

/** Bytes of the main package and of each sub-package of the built mini-program. */
export const packageSizes = () => {
  const { subPackages = [] } = JSON.parse(readFileSync(join(weapp, 'app.json'), 'utf8')) as { subPackages?: { root: string }[] }
  const roots = subPackages.map(({ root: folder }) => folder.replace(/\/$/, ''))
  const inMain = readdirSync(weapp).filter((name) => !roots.includes(name) && isUploaded(name))
  return {
    main: inMain.reduce((sum, name) => sum + sizeOf(join(weapp, name)), 0),
    subPackages: roots.map((name) => ({ name, bytes: sizeOf(join(weapp, name)) })),
  }
}

export interface FunctionSize {
  readonly name: string
  readonly bytes: number
  /** Of those, what comes from our own source. */
  readonly own: number
}

/** Runs a program of one line with config/functions.mjs as `m` and a folder of its own as `to`; gives what it prints. */
const withBundler = <Found>(program: string, use: (printed: string, to: string) => Found): Found => {
  const to = mkdtempSync(join(tmpdir(), 'sizes-'))
  const whole = `const [to] = process.argv.slice(1); import('./config/functions.mjs').then(async m => { ${program} })`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', whole, to], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const found = use(stdout, to)
  rmSync(to, { recursive: true })
  return found
}

/** Bundles the functions again into a folder of its own and reads off what the bundler found. */
export const functionSizes = (): readonly FunctionSize[] =>
  withBundler(
    "console.log(JSON.stringify(await m.buildFunctions('cloudfunctions', to + '/cloudfunctions')))",
    (printed) => JSON.parse(printed) as FunctionSize[],
  )

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Milliseconds that a fresh process takes to load a module. */
const loadOnce = (path: string): number => {
  const program =
    'const { performance: p } = require("node:perf_hooks"); const at = p.now(); require(process.argv[1]); console.log("LOADED " + (p.now() - at)); process.exit()'
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program, path], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'local', SCF_NAMESPACE: 'local', TCB_ENV: 'local' },
  })
  const [, took] = /LOADED ([\d.]+)/.exec(stdout) ?? []
  if (!took) throw new Error(stderr)
  return Number(took)
}

/** Median milliseconds to load the `api` bundle and a bundle of the SDK alone, taken in turns so that both see the same machine. */
export const loadTimes = (rounds = 9) =>
  withBundler("await m.bundleSdk(to + '/sdk.js')", (_printed, to) => {
    const bundle = join(root, 'dist/cloudfunctions/api/index.js')
    const taken = Array.from({ length: rounds }, () => ({ bundle: loadOnce(bundle), sdk: loadOnce(join(to, 'sdk.js')) }))
    return { bundle: median(taken.map((one) => one.bundle)), sdk: median(taken.map((one) => one.sdk)) }
  })
