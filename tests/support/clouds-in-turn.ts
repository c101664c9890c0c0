import { fork, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import type { Turn, Turned } from '../../cloudfunctions/local/turns'

const root = resolve(__dirname, '../..')
const program = resolve(root, 'dist/local/main.js')

export interface Asking {
  /** How far from the machine's clock it shall live, in ms. */
  readonly offset: number
  /** Other functions than the product's: a folder as `dist/cloudfunctions`. */
  readonly functions?: string
  /** They are the product's all the same, and find what it plants. */
  readonly ours?: boolean
  /** With villages that have lived for two weeks. */
  readonly village?: boolean
}

export interface Opened {
  readonly url: string
  /** Its data folder, gone once it is closed. */
  readonly data: string
  readonly close: () => Promise<void>
}

type Answer = (turned: Turned) => void

/** The process that opens clouds for this one, started for the first; it ends when this one does. */
const start = () => {
  const child: ChildProcess = fork(program, ['--in-turn'], {
    cwd: root,
    // Tests do in a minute what people do in months; and no query of theirs may go unserved by an index.
    env: { ...process.env, MEASURES: 'off', INDEXES: process.env.INDEXES ?? 'refuse' },
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const waiting = new Map<number, Answer>()
  let count = 0
  child.on('message', (turned: Turned) => waiting.get(turned.id)?.(turned))
  child.on('exit', (code) => {
    const error = `the process of the local clouds ended with ${String(code)}; have you run "npm run build:functions"?`
    for (const [id, answer] of waiting) answer({ id, error })
  })
  // Nobody waits for it at the end.
  child.unref()
  child.channel?.unref()
  const ask = (turn: (id: number) => Turn): Promise<Turned> =>
    new Promise((done, failed) => {
      const id = (count += 1)
      waiting.set(id, (turned) => {
        waiting.delete(id)
        if (turned.error === undefined) done(turned)
        else failed(new Error(turned.error))
      })
      child.send(turn(id))
    })
  return { ask, isAlive: () => child.exitCode === null && child.signalCode === null }
}

let running: ReturnType<typeof start> | null = null

/** A local cloud with fresh data in a process that the test files of one worker share. */
export const openInTurn = async (asking: Asking): Promise<Opened> => {
  if (!running?.isAlive()) running = start()
  const { ask } = running
  const { url = '', data = '' } = await ask((id) => ({ id, open: asking }))
  return { url, data, close: () => ask((id) => ({ id, close: url })).then(() => undefined) }
}
