import type { FunctionWorker, Outcome } from './worker'
import type { Invocation } from './messages'

export interface PoolOptions {
  /** Starts a worker of the function as it is built now. */
  readonly start: () => FunctionWorker
  /** Which build is the current one: workers of another are let go. */
  readonly build: () => number
  readonly max: number
}

interface Queued {
  readonly invocation: Invocation
  readonly limit: number
  readonly resolve: (outcome: Outcome) => void
}

/** Milliseconds that loading a bundle may take. */
const loadLimit = 15_000

/** The warm workers of one function: one call each at a time, at most `max`, and a queue beyond. */
export class Pool {
  private workers: FunctionWorker[] = []
  private readonly queue: Queued[] = []
  private loading: FunctionWorker | null = null
  private readonly running = new Map<string, FunctionWorker>()

  constructor(private readonly options: PoolOptions) {}

  run(invocation: Invocation, limit: number): Promise<Outcome> {
    return new Promise((resolve) => {
      this.queue.push({ invocation, limit, resolve })
      this.next()
    })
  }

  /** Starts a worker before anybody calls. */
  warm(): void {
    if (this.workers.length === 0) void this.grow()
  }

  /** Kills the worker that runs this call, as a crash would. False when none does. */
  kill(id: string): boolean {
    const worker = this.running.get(id)
    worker?.die({ kind: 'crashed', error: 'the function was killed' })
    return worker !== undefined
  }

  async stop(): Promise<void> {
    const stopping = [...this.workers, ...(this.loading ? [this.loading] : [])]
    this.workers = []
    await Promise.all(stopping.map((worker) => worker.stop()))
  }

  private next(): void {
    if (this.queue.length === 0) return
    this.discard(this.options.build())
    const worker = this.workers.find((one) => !one.busy)
    const queued = worker && this.queue.shift()
    if (worker && queued) void this.serve(worker, queued)
    if (!worker && this.workers.length < this.options.max) void this.grow()
  }

  /** One at a time: meanwhile the warm ones go through the queue faster than many could start together. */
  private async grow(): Promise<void> {
    if (this.loading) return
    const worker = this.options.start()
    this.loading = worker
    const timer = setTimeout(() => worker.die({ kind: 'timedOut' }), loadLimit)
    const error = await worker.ready
    clearTimeout(timer)
    this.loading = null
    if (error === null) this.workers.push(worker)
    if (error !== null) this.queue.shift()?.resolve({ kind: 'crashed', error })
    for (let turn = this.queue.length; turn > 0; turn -= 1) this.next()
  }

  private async serve(worker: FunctionWorker, { invocation, limit, resolve }: Queued): Promise<void> {
    this.running.set(invocation.id, worker)
    const outcome = await worker.run(invocation, limit)
    this.running.delete(invocation.id)
    resolve(outcome)
    this.next()
  }

  private discard(build: number): void {
    const gone = this.workers.filter((worker) => !worker.busy && (!worker.alive || worker.build !== build))
    this.workers = this.workers.filter((worker) => !gone.includes(worker))
    for (const worker of gone) void worker.stop()
  }
}
