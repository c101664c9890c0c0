import { FunctionWorker, type Outcome } from './worker'
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

/** The warm workers of one function: one call each at a time, at most `max`, and a queue beyond. */
export class Pool {
  private workers: FunctionWorker[] = []
  private readonly queue: Queued[] = []
  private readonly running = new Map<string, FunctionWorker>()

  constructor(private readonly options: PoolOptions) {}

  run(invocation: Invocation, limit: number): Promise<Outcome> {
    return new Promise(resolve => {
      this.queue.push({ invocation, limit, resolve })
      this.next()
    })
  }

  /** Starts a worker before anybody calls. */
  warm(): void {
    if (this.workers.length === 0) this.workers.push(this.options.start())
  }

  /** Kills the worker that runs this call, as a crash would. False when none does. */
  kill(id: string): boolean {
    const worker = this.running.get(id)
    worker?.die({ kind: 'crashed', error: 'the function was killed' })
    return worker !== undefined
  }

  async stop(): Promise<void> {
    const stopping = this.workers
    this.workers = []
    await Promise.all(stopping.map(worker => worker.stop()))
  }

  private next(): void {
    if (this.queue.length === 0) return
    const worker = this.free()
    const queued = worker ? this.queue.shift() : undefined
    if (worker && queued) void this.serve(worker, queued)
  }

  private async serve(worker: FunctionWorker, { invocation, limit, resolve }: Queued): Promise<void> {
    this.running.set(invocation.id, worker)
    const outcome = await worker.run(invocation, limit)
    this.running.delete(invocation.id)
    resolve(outcome)
    this.next()
  }

  private free(): FunctionWorker | null {
    this.discard(this.options.build())
    const idle = this.workers.find(worker => !worker.busy)
    if (idle) return idle
    if (this.workers.length >= this.options.max) return null
    const started = this.options.start()
    this.workers.push(started)
    return started
  }

  private discard(build: number): void {
    const gone = this.workers.filter(worker => !worker.busy && (!worker.alive || worker.build !== build))
    this.workers = this.workers.filter(worker => !gone.includes(worker))
    for (const worker of gone) void worker.stop()
  }
}
