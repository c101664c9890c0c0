/**
 * The program of a worker: one deployed function, warm between calls, one call at a time. It stands for an instance
 * of the real platform, so it knows only its environment and the gateway's address in it.
 */
import { createRequire, wrap } from 'node:module'
import { dirname } from 'node:path'
import { format } from 'node:util'
import { Script } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import type { FromWorker, Invocation, LogLine, WorkerSetup } from './messages'
import { shiftDate } from './shifted-date'
import { sourceLines } from './source-lines'

type Handler = (event: unknown, context: { readonly requestId: string }) => unknown

const { bundle, source, clock, compiled } = workerData as WorkerSetup
const distance = new Float64Array(clock)
const readable = sourceLines(bundle)
let current = ''

const say = (message: FromWorker) => parentPort?.postMessage(message)

const write =
  (level: LogLine['level']) =>
  (...words: unknown[]) =>
    say({ kind: 'log', id: current, line: { level, text: readable(format(...words)) } })

const describe = (error: unknown): string => readable(error instanceof Error ? (error.stack ?? error.message) : format(error))

const setEnvironment = (environment: Invocation['environment']) => {
  for (const [name, value] of Object.entries(environment)) {
    if (value === null) Reflect.deleteProperty(process.env, name)
    if (value !== null) process.env[name] = value
  }
}

const answer = async (main: Handler, { id, event, environment }: Invocation) => {
  current = id
  setEnvironment(environment)
  try {
    const returned = await main(event, { requestId: id })
    say({ kind: 'returned', id, json: JSON.stringify(returned ?? null) })
  } catch (error) {
    say({ kind: 'threw', id, error: describe(error) })
  }
}

/** As `require` does, but with what was compiled before. */
const compile = () =>
  new Script(wrap(source), {
    filename: bundle,
    columnOffset: -wrap('').indexOf('\n'),
    ...(compiled && { cachedData: compiled }),
  })

const load = (script: Script): { readonly main?: Handler } => {
  const module: { exports: { readonly main?: Handler } } = { exports: {} }
  const run = script.runInThisContext() as (...scope: readonly unknown[]) => void
  run(module.exports, createRequire(bundle), module, bundle, dirname(bundle))
  return module.exports
}

const start = () => {
  shiftDate(globalThis, () => distance[0] ?? 0)
  Object.assign(console, { log: write('info'), info: write('info'), debug: write('info'), warn: write('warn'), error: write('error') })
  // The platform lives on after a promise that nobody awaited failed.
  process.on('unhandledRejection', (error) => write('error')('unhandled rejection:', describe(error)))
  const script = compile()
  const { main } = load(script)
  if (typeof main !== 'function') throw new Error(`${bundle} exports no function "main"`)
  parentPort?.on('message', (invocation: Invocation) => void answer(main, invocation))
  say({ kind: 'ready', compiled: compiled && script.cachedDataRejected === false ? null : script.createCachedData() })
}

start()
