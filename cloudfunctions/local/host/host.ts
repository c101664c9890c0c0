import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { LocalClock } from '../clock'
import type { CompiledCode } from './compiled'
import { bundleAt, functionNames, isBuilt, readConfiguration, type Configuration } from './configuration'
import { Requests, type FaultOutcome } from './faults'
import type { CallRecord, Journal } from './journal'
import type { Identity } from './messages'
import { templates } from '../../features/inbox/sending/templates'
import { Pool } from './pool'
import { FunctionWorker, type Outcome } from './worker'

export interface HostOptions {
  /** Where the built functions are. */
  readonly root: string
  /** The worker's program, dist/local/bootstrap.js. */
  readonly program: string
  readonly clock: LocalClock
  readonly compiled: CompiledCode
  readonly journal: Journal
  /** Known once the server listens. */
  readonly gatewayUrl: () => string
  /** Workers of one function at most. */
  readonly max?: number
}

export interface Call {
  readonly function: string
  readonly event: unknown
  readonly identity: Identity
  /** False for the timer's own calls: an armed fault waits for the next call that somebody makes. */
  readonly takesFault?: boolean
}

export interface Ended {
  readonly outcome: Outcome
  readonly milliseconds: number
  readonly roundTrips: number
  readonly fault: FaultOutcome
}

/** The mini-program's id on the local cloud. */
export const appid = 'wx0000000000000000'

const contextKeys = 'WX_OPENID,WX_APPID,WX_CLIENTIP'

const environmentOf = (gatewayUrl: string): Readonly<Record<string, string>> => ({
  // What a deployment's configuration sets: the code with which a fresh environment is claimed, the account's templates.
  SETUP_CODE: 'local-cloud-setup-code',
  WX_TEMPLATES: JSON.stringify(Object.fromEntries(Object.entries(templates).map(([name, { id }]) => [name, id]))),
  WECOM_ROBOT_URL: new URL('/local/robot/send', gatewayUrl).href,
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: gatewayUrl }),
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'local',
  SCF_NAMESPACE: 'local',
  TCB_ENV: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  TENCENTCLOUD_SESSIONTOKEN: 'local',
  WX_CONTEXT_KEYS: contextKeys,
  WX_APPID: appid,
  WX_CLIENTIP: '127.0.0.1',
  TZ: 'UTC',
  ...(process.env['MEASURES'] && { MEASURES: process.env['MEASURES'] }),
})

const nameOf = (event: unknown): string | null =>
  typeof event === 'object' && event !== null && 'name' in event && typeof event.name === 'string' ? event.name : null

const errorIn = (json: string): string | null => {
  const failure = /^\{"ok":false,"error":\{"code":"([^"]+)"/.exec(json)
  return failure?.[1] ?? null
}

const noteOutcome = (record: CallRecord, outcome: Outcome) => {
  if (outcome.kind === 'returned') {
    record.error = errorIn(outcome.json)
    record.outcome = record.error ? 'refused' : 'ok'
    return
  }
  record.outcome = outcome.kind
  record.error = outcome.kind === 'timedOut' ? 'stopped at the time limit of its config.json' : outcome.error
}

/** Runs deployed functions as the platform does. A call's id is also the secret id its database requests carry. */
export class FunctionHost {
  readonly requests = new Requests((id) => this.kill(id))
  private readonly pools = new Map<string, Pool>()
  private readonly calls = new Map<string, Call>()
  private readonly configurations = new Map<string, { readonly build: number; readonly configuration: Configuration }>()
  private readonly whenStill: (() => void)[] = []
  private count = 0

  constructor(private readonly options: HostOptions) {}

  names(): readonly string[] {
    return functionNames(this.options.root)
  }

  /** Whether there is such a function, built. */
  has(name: string): boolean {
    return isBuilt(this.options.root, name)
  }

  /** Read again when it is built anew. */
  configuration(name: string): Configuration {
    const { root } = this.options
    const { build } = bundleAt(root, name)
    const known = this.configurations.get(name)
    if (known?.build === build) return known.configuration
    const configuration = readConfiguration(root, name)
    this.configurations.set(name, { build, configuration })
    return configuration
  }

  /** The call that a secret id stands for, while it runs. */
  callOf(secretId: string): Call | null {
    return this.calls.get(secretId) ?? null
  }

  /** The open APIs that the caller's config.json names; null for a program that is no function of ours. */
  permittedApis(secretId: string): readonly string[] | null {
    const [name = ''] = secretId.split('.')
    return this.has(name) ? this.configuration(name).openapi : null
  }

  /** Runs one call to its end, whatever the end; rejects only when the function is not built. */
  async run(call: Call): Promise<Ended> {
    const { timeout } = this.configuration(call.function)
    const record = this.open(call)
    const started = performance.now()
    const { openid, source } = call.identity
    const environment = { TENCENTCLOUD_SECRETID: record.id, WX_OPENID: openid, TCB_SOURCE: source }
    const outcome = await this.pool(call.function).run({ id: record.id, event: call.event, environment }, timeout * 1000)
    return this.close(record, outcome, performance.now() - started)
  }

  /** Starts one worker of each function, so that the first call does not wait for it. */
  warm(): void {
    for (const name of this.names()) this.pool(name).warm()
  }

  /** Once no call is under way, nor one that another has just asked for. */
  async still(): Promise<void> {
    do {
      if (this.calls.size > 0) await new Promise<void>((done) => this.whenStill.push(done))
      await new Promise((done) => setTimeout(done, 5))
    } while (this.calls.size > 0)
  }

  async stop(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.stop()))
  }

  private kill(id: string): void {
    const call = this.calls.get(id)
    if (call) this.pool(call.function).kill(id)
  }

  private open(call: Call): CallRecord {
    this.count += 1
    const id = `${call.function}.${this.count}`
    this.calls.set(id, call)
    this.requests.open(id, call.takesFault ?? true)
    const { clock, journal } = this.options
    return journal.open({ id, at: clock.now(), function: call.function, name: nameOf(call.event), openid: call.identity.openid })
  }

  private close(record: CallRecord, outcome: Outcome, milliseconds: number): Ended {
    this.calls.delete(record.id)
    const { requests, fault } = this.requests.close(record.id)
    record.milliseconds = milliseconds
    record.roundTrips = requests
    noteOutcome(record, outcome)
    this.options.journal.close(record)
    if (this.calls.size === 0) for (const go of this.whenStill.splice(0)) go()
    return { outcome, milliseconds, roundTrips: requests, fault }
  }

  private pool(name: string): Pool {
    const known = this.pools.get(name)
    if (known) return known
    const { root, max = 6 } = this.options
    const pool = new Pool({ start: () => this.startWorker(name), build: () => bundleAt(root, name).build, max })
    this.pools.set(name, pool)
    return pool
  }

  private startWorker(name: string): FunctionWorker {
    const { root, program, clock, compiled, journal, gatewayUrl } = this.options
    const { path, build } = bundleAt(root, name)
    const source = readFileSync(path, 'utf8')
    return new FunctionWorker({
      bundle: path,
      source,
      compiled: compiled.of({ name, path, source }),
      onCompiled: (code) => compiled.keep({ name, path, source }, code),
      build,
      program,
      clock: clock.shared,
      // What a function requires by a name of its own stands in its folder.
      environment: { ...environmentOf(gatewayUrl()), NODE_PATH: dirname(path) },
      memorySize: this.configuration(name).memorySize,
      onLog: (id, line) => journal.line(id, line),
    })
  }
}
