import type { LogLine } from './messages'

/** One call, as `GET /local/logs` shows it. */
export interface CallRecord {
  readonly id: string
  /** UTC ms, by the local cloud's clock. */
  readonly at: number
  readonly function: string
  /** The call's name in the contract, when the event has one. */
  readonly name: string | null
  readonly openid: string | null
  outcome: 'running' | 'ok' | 'refused' | 'threw' | 'crashed' | 'timedOut'
  error: string | null
  milliseconds: number
  roundTrips: number
  readonly lines: LogLine[]
}

/** The last calls with their log lines. */
export class Journal {
  private readonly records = new Map<string, CallRecord>()
  private readonly listeners: ((record: CallRecord) => void)[] = []

  constructor(
    private readonly print: (line: string) => void,
    private readonly keep = 2_000,
  ) {}

  /** `listener` hears of every call that has ended. */
  onClose(listener: (record: CallRecord) => void): void {
    this.listeners.push(listener)
  }

  open(record: Pick<CallRecord, 'id' | 'at' | 'function' | 'name' | 'openid'>): CallRecord {
    const opened: CallRecord = { ...record, outcome: 'running', error: null, milliseconds: 0, roundTrips: 0, lines: [] }
    this.records.set(record.id, opened)
    const [oldest] = this.records.keys()
    if (oldest !== undefined && this.records.size > this.keep) this.records.delete(oldest)
    return opened
  }

  /** Prints a call that has ended, in one line, and its error below. The timer's runs are only worth a line when they fail. */
  close(record: CallRecord): void {
    const { function: called, name, openid, milliseconds, roundTrips, outcome, error } = record
    if (openid !== null || outcome !== 'ok')
      this.print([called, name, openid, `${Math.round(milliseconds)} ms`, `${roundTrips} db`, outcome].filter(Boolean).join('  '))
    if (error && outcome !== 'refused') this.print(error)
    for (const listener of this.listeners) listener(record)
  }

  line(id: string, line: LogLine): void {
    this.records.get(id)?.lines.push(line)
    if (line.level === 'error') this.print(line.text)
  }

  /** Newest first. */
  list(): readonly CallRecord[] {
    return [...this.records.values()].reverse()
  }
}
