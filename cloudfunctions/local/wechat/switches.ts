/** How the local WeChat answers a send: as WeChat would, or as it is told to. `lost`: delivered, but nobody hears the answer. */
export const manners = ['normal', 'refuse', 'ban', 'fail', 'lost'] as const
export type Manner = (typeof manners)[number]

export interface Switch {
  readonly manner: Manner
  /** The error code of `fail`. */
  readonly code: number
}

/** One request to send, as the local WeChat saw it. Times in ms of the machine's own clock. */
export interface SendRecord {
  readonly openid: string
  readonly templateId: string
  readonly page: string
  readonly from: number
  to: number
  /** 0: taken. */
  code: number
}

/** What the local check finds fault with; `down`: it does not answer; `silent`: it takes files and never says what is in them. */
export interface Findings {
  readonly risky: readonly string[]
  readonly review: readonly string[]
  readonly down: boolean
  readonly silent: boolean
}

const normal: Switch = { manner: 'normal', code: 0 }
const anyTemplate = '*'

/** What people and tests tell the local WeChat to do; forgotten at the next start. */
export class Switches {
  private readonly set = new Map<string, Switch>()
  private readonly longTerm = new Set<string>()
  private readonly busy = new Set<string>()
  private readonly records: SendRecord[] = []
  /** Words of each kind stand there from the beginning, so that both ways can be seen. */
  findings: Findings = { risky: ['违规样例'], review: ['待审样例'], down: false, silent: false }

  turn(openid: string, templateId: string | null, to: Switch): void {
    this.set.set(`${openid} ${templateId ?? anyTemplate}`, to)
  }

  of(openid: string, templateId: string): Switch {
    return this.set.get(`${openid} ${templateId}`) ?? this.set.get(`${openid} ${anyTemplate}`) ?? normal
  }

  setLongTerm(templateId: string, isLongTerm: boolean): void {
    if (isLongTerm) this.longTerm.add(templateId)
    else this.longTerm.delete(templateId)
  }

  isLongTerm(templateId: string): boolean {
    return this.longTerm.has(templateId)
  }

  /** Every request to send, in the order they came. */
  get sends(): readonly SendRecord[] {
    return this.records
  }

  /** Runs one send; null when another to the same person runs already. */
  async alone<Answer>(
    send: Omit<SendRecord, 'from' | 'to' | 'code'>,
    run: (record: SendRecord) => Promise<Answer>,
  ): Promise<Answer | null> {
    const record: SendRecord = { ...send, from: performance.now(), to: 0, code: 43_108 }
    this.records.push(record)
    if (this.busy.has(send.openid)) {
      record.to = performance.now()
      return null
    }
    this.busy.add(send.openid)
    try {
      return await run(record)
    } finally {
      this.busy.delete(send.openid)
      record.to = performance.now()
    }
  }
}
