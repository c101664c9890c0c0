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
  functionFile: 1600 * KB,
  ownCode: 300 * KB,
  moduleLoadRatio: 1.25,
} as const

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

/** Bundles the functions again into a folder of its own and reads off what the bundler found. */
export const functionSizes = (): readonly FunctionSize[] => {
  const to = mkdtempSync(join(tmpdir(), 'sizes-'))
  const program =
    "const [from, to] = process.argv.slice(1); import('./config/functions.mjs').then(m => m.buildFunctions(from, to)).then(sizes => console.log(JSON.stringify(sizes)))"
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program, join(root, 'cloudfunctions'), to], { cwd: root, encoding: 'utf8' })
  rmSync(to, { recursive: true })
  if (!stdout) throw new Error(stderr)
  return JSON.parse(stdout) as FunctionSize[]
}

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

/** Median milliseconds to load the `api` bundle and the SDK alone, taken in turns so that both see the same machine. */
export const loadTimes = (rounds = 9) => {
  const bundle = join(root, 'dist/cloudfunctions/api/index.js')
  const taken = Array.from({ length: rounds }, () => ({ bundle: loadOnce(bundle), sdk: loadOnce('wx-server-sdk') }))
  return { bundle: median(taken.map((one) => one.bundle)), sdk: median(taken.map((one) => one.sdk)) }
}
