import { spawn, type ChildProcess } from 'node:child_process'
import { join, resolve } from 'node:path'
import { functionOf } from '@/contract/functions'
import type { WithClouds } from './environment'
import { timeOffset } from './time'

const root = resolve(__dirname, '../..')
const program = join(root, 'dist/local/main.js')
const patience = 30_000

/** What a call answers, with what the local cloud measured. `data` is whatever the function says: assert on it. */
export interface Answered<Data = unknown> {
  readonly status: number
  readonly reply:
    | { readonly ok: true; readonly data: Data }
    | {
        readonly ok: false
        readonly error: { readonly code: string; readonly message: string; readonly fields?: Readonly<Record<string, string>> }
      }
  readonly roundTrips: number
  readonly milliseconds: number
  /** Whether the fault that was armed for this call broke a request of it. */
  readonly fault: 'none' | 'fired' | 'missed'
}

export interface DeliveredMessage {
  readonly at: number
  readonly templateId: string
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
  readonly title: string
  readonly lines: readonly { readonly label: string; readonly value: string }[]
}

export interface Fault {
  /** For example `database.modifyDocument`; "*" for any. */
  readonly action: string
  readonly nth: number
  readonly when: 'before' | 'after' | 'crash'
}

export interface WeChatTurn {
  readonly openid?: string
  readonly templateId?: string
  readonly manner?: 'normal' | 'refuse' | 'ban' | 'fail' | 'lost'
  readonly code?: number
  readonly credits?: number
  readonly longTerm?: boolean
}

export interface Start {
  /** Other functions than the product's: a folder as `dist/cloudfunctions`. */
  readonly functions?: string
  /** They are the product's all the same, and find what it plants. */
  readonly ours?: boolean
  /** With villages that have lived for two weeks. */
  readonly village?: boolean
}

export type LocalCloud = Awaited<ReturnType<typeof startLocalCloud>>

/** Prints a call and what came, where somebody wants to see it (`npm run case`). */
const show = (openid: string, event: unknown, reply: unknown): void => {
  if (process.env.SHOW_CALLS) process.stdout.write(`${openid}: ${JSON.stringify(event)}\n  → ${JSON.stringify(reply)}\n`)
}

const running = new Set<ChildProcess>()
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')))

/** The address that the program prints once it is ready. */
const addressOf = (child: ChildProcess, output: () => string): Promise<string> =>
  new Promise((found, failed) => {
    const giveUp = (why: string) => {
      child.kill('SIGKILL')
      failed(new Error(`the local cloud ${why}; have you run "npm run build:functions"?\n${output()}`))
    }
    const timer = setTimeout(() => giveUp('did not start in time'), patience)
    const fail = (code: number | null) => giveUp(`ended with ${code}`)
    const look = () => {
      const [, address] = /local cloud: (http:\S+)/.exec(output()) ?? []
      if (!address) return
      clearTimeout(timer)
      // What it prints later is nobody's business here: others wait for its end.
      child.stdout?.off('data', look)
      child.off('exit', fail)
      found(address)
    }
    child.once('exit', fail)
    child.stdout?.on('data', look)
  })

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((done) => child.once('exit', () => done()))

const launch = async (data: string, functions: string | undefined) => {
  const words = ['--headless', '--offset', String(timeOffset()), ...(functions ? ['--functions', functions] : [])]
  const child = spawn(process.execPath, ['--enable-source-maps', program, ...words], {
    cwd: root,
    env: { ...process.env, PORT: '0', LOCAL_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let printed = ''
  const collect = (words: Buffer) => (printed += words.toString())
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const url = await addressOf(child, () => printed)
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
    await ended(child)
    clearTimeout(timer)
    running.delete(child)
  }
  return { url, stop }
}

/** Requests to a local cloud at `url`, as scripts make them. */
const clientOf = (url: string) => {
  const json = async <T>(path: string, init?: RequestInit): Promise<T> => (await fetch(`${url}${path}`, init)).json() as Promise<T>
  const post = <T>(path: string, body: unknown, headers: Record<string, string> = {}) =>
    json<T>(path, { method: 'POST', body: JSON.stringify(body), headers })

  /** Any function with any event: `POST /call/:function`. */
  const invoke = async <Data = unknown>(name: string, openid: string, event: unknown): Promise<Answered<Data>> => {
    const response = await fetch(`${url}/call/${name}`, { method: 'POST', headers: { 'x-wx-openid': openid }, body: JSON.stringify(event) })
    const header = (key: string) => response.headers.get(key)
    const reply = (await response.json()) as Answered<Data>['reply']
    show(openid, event, reply)
    return {
      status: response.status,
      reply,
      roundTrips: Number(header('x-db-round-trips')),
      milliseconds: Number(header('x-duration-ms')),
      fault: (header('x-fault') ?? 'none') as Answered['fault'],
    }
  }

  return {
    url,
    invoke,
    /** A call of the mini-program as `openid`. */
    call: <Data = unknown>(openid: string, name: string, input: unknown = {}) => invoke<Data>(functionOf(name), openid, { name, input }),
    /** A request to the gateway as the SDK sends it, without a signature. */
    admin: (body: object) => post<Record<string, unknown>>('/admin', body),
    /** What WeChat has delivered to somebody, once whatever is due now has been sent. */
    messages: async (openid: string) => {
      await post('/local/clock', 'now')
      return json<DeliveredMessage[]>(`/local/messages/${openid}`)
    },
    personas: () => json<{ openid: string; name: string; role: string; orgId: string | null; orgName: string | null }[]>('/local/personas'),
    logs: () =>
      json<
        {
          function: string
          name: string | null
          openid: string | null
          outcome: string
          error: string | null
          lines: { level: string; text: string }[]
        }[]
      >('/local/logs'),
    /** The time that people set, UTC ms; runs nothing. */
    now: async () => Date.parse((await json<{ now: string }>('/local/clock')).now),
    /** Once no call is under way any more, also none that a call made. */
    still: () => json<unknown>('/local/still'),
    /** "3d", "3h", "20m", "reset", "now", or a moment. Runs what becomes due on the way. */
    clock: (move: string | Date) =>
      post<{ ok: boolean; now: string; offset: number; runs: number; error: string | null }>('/local/clock', bodyOf(move)),
    /** Breaks one database request of the next call. */
    fault: (fault: Fault) => post<unknown>('/local/faults', fault),
    clearFaults: () => json<unknown>('/local/faults', { method: 'DELETE' }),
    /** What a tap on the consent sheet does at WeChat. */
    subscribe: (openid: string, templateIds: readonly string[], decision: 'accept' | 'reject' = 'accept') =>
      post<Record<string, string>>('/local/subscribe', { templateIds, decision }, { 'x-wx-openid': openid }),
    /** How the local WeChat answers from now on: `{ openid, templateId, manner, code, credits, longTerm }`. */
    wechat: (turn: WeChatTurn) => post<Record<string, { credits: number; manner: string }>>('/local/wechat', turn),
    /** Every request to send that the local WeChat got, in their order; times in ms. */
    sends: () =>
      json<{ openid: string; templateId: string; page: string; from: number; to: number; code: number }[]>('/local/wechat/sends'),
    upload: (openid: string, path: string, bytes: Uint8Array<ArrayBuffer>) =>
      json<{ fileID: string }>(`/local/upload?path=${encodeURIComponent(path)}`, {
        method: 'POST',
        body: bytes,
        headers: { 'x-wx-openid': openid },
      }),
  }
}

const bodyOf = (move: string | Date): unknown => {
  if (move instanceof Date) return { now: move.toISOString() }
  return move === 'reset' || move === 'now' ? move : { advance: move }
}

/** A local cloud in the process that all test files of a worker share. */
const inTurn = async (start: Start) => {
  const { openInTurn } = globalThis as WithClouds
  if (!openInTurn) throw new Error('only in a test file: its environment opens the clouds')
  const { url, data, close } = await openInTurn({ offset: timeOffset(), ...start })
  return { ...clientOf(url), data, stop: close }
}

/** The built local cloud with fresh data, at the test's time. Call `stop` in `afterAll`. */
export const startLocalCloud = (start: Start = {}) => inTurn(start)

/**
 * A local cloud as a process of its own over a data folder to keep, as `npm start` has it. Call `stop` in `afterAll`; whatever
 * happens, it ends with the test process.
 */
export const startOwnCloud = async ({ functions, data }: Start & { readonly data: string }) => {
  const { url, stop } = await launch(data, functions)
  return {
    ...clientOf(url),
    stop: () => stop('SIGTERM'),
    /** As a power cut: nothing is tidied up, and the data stays for the next start. */
    kill: () => stop('SIGKILL'),
  }
}
