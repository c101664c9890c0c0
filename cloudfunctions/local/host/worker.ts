import { Worker } from 'node:worker_threads'
import type { FromWorker, Invocation, LogLine, WorkerSetup } from './messages'

/** How a call in a worker ended. */
export type Outcome =
  | { readonly kind: 'returned'; readonly json: string }
  | { readonly kind: 'threw'; readonly error: string }
  | { readonly kind: 'crashed'; readonly error: string }
  | { readonly kind: 'timedOut' }

export interface WorkerOptions extends WorkerSetup {
  readonly program: string
  readonly environment: Readonly<Record<string, string>>
  readonly memorySize: number
  readonly build: number
  readonly onLog: (id: string, line: LogLine) => void
  readonly onCompiled: (compiled: Uint8Array) => void
}

interface Waiting {
  readonly id: string
  readonly end: (outcome: Outcome) => void
}

/** V8's own needs beside a function's memory, in MB: less makes node fail to start. */
const overhead = 64

/** One thread that runs one function, one call at a time. */
export class FunctionWorker {
  private readonly thread: Worker
  private waiting: Waiting | null = null
  private lastError = ''
  private settleReady: (error: string | null) => void = () => undefined
  alive = true
  /** Null once the function is loaded, or why it could not be. */
  readonly ready = new Promise<string | null>((resolve) => (this.settleReady = resolve))

  constructor(private readonly options: WorkerOptions) {
    const { program, bundle, source, clock, compiled, environment, memorySize } = options
    this.thread = new Worker(program, {
      workerData: { bundle, source, clock, compiled } satisfies WorkerSetup,
      env: environment,
      resourceLimits: { maxOldGenerationSizeMb: memorySize + overhead },
    })
    this.thread.on('message', (message: FromWorker) => this.hear(message))
    this.thread.on('error', (error) => (this.lastError = error.stack ?? error.message))
    this.thread.on('exit', () => this.die({ kind: 'crashed', error: this.lastError || 'the function ended its own process' }))
  }

  get busy(): boolean {
    return this.waiting !== null
  }

  get build(): number {
    return this.options.build
  }

  /** Runs one call once the function is loaded; never rejects. `limit` in milliseconds. */
  run(invocation: Invocation, limit: number): Promise<Outcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.die({ kind: 'timedOut' }), limit)
      const end = (outcome: Outcome) => {
        clearTimeout(timer)
        this.waiting = null
        resolve(outcome)
      }
      this.waiting = { id: invocation.id, end }
      this.thread.postMessage(invocation)
    })
  }

  /** Kills the thread where it stands, and answers the call that waits for it. */
  die(outcome: Outcome): void {
    this.alive = false
    this.settleReady(outcome.kind === 'crashed' ? outcome.error : outcome.kind)
    this.waiting?.end(outcome)
    void this.thread.terminate()
  }

  async stop(): Promise<void> {
    this.alive = false
    await this.thread.terminate()
  }

  private hear(message: FromWorker): void {
    if (message.kind === 'ready') this.settleReady(null)
    if (message.kind === 'ready' && message.compiled) this.options.onCompiled(message.compiled)
    if (message.kind === 'log') this.options.onLog(message.id, message.line)
    if (message.kind !== 'returned' && message.kind !== 'threw') return
    if (message.id === this.waiting?.id) this.waiting.end(message)
  }
}
