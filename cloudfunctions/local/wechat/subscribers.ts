import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/** A subscribe message that WeChat has delivered. */
export interface DeliveredMessage {
  readonly id: number
  readonly to: string
  /** UTC ms. */
  readonly at: number
  readonly templateId: string
  readonly page: string
  /** Cost no credit. */
  readonly free?: boolean
  readonly data: Readonly<Record<string, { readonly value: string }>>
  readonly title: string
  readonly lines: readonly { readonly label: string; readonly value: string }[]
}

type Entry =
  | { readonly kind: 'credits'; readonly openid: string; readonly templateId: string; readonly change: number }
  | { readonly kind: 'sent'; readonly message: DeliveredMessage }

const keyOf = (openid: string, templateId: string) => `${openid} ${templateId}`

/** A line that a power cut left half written is no line. */
const parse = (line: string): Entry | null => {
  try {
    return JSON.parse(line) as Entry
  } catch {
    return null
  }
}

/**
 * What WeChat itself knows: who accepted how many messages, and what was delivered. Appended to `file` line by line,
 * so it survives a kill. `gift` credits of each template go to those for whom `isGifted` is true, before the first change.
 */
export class Subscribers {
  private readonly credits = new Map<string, number>()
  private readonly delivered: DeliveredMessage[] = []
  private readonly listeners = new Set<(message: DeliveredMessage) => void>()

  constructor(
    private readonly file: string,
    private readonly giftFor: (openid: string) => number,
  ) {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    for (const entry of lines.map(parse)) if (entry) this.apply(entry)
  }

  creditsOf(openid: string, templateId: string): number {
    return this.credits.get(keyOf(openid, templateId)) ?? this.giftFor(openid)
  }

  addCredits(openid: string, templateId: string, change: number): void {
    this.keep({ kind: 'credits', openid, templateId, change })
  }

  /** Delivers a message and takes the credit it cost. */
  deliver(message: Omit<DeliveredMessage, 'id'>): DeliveredMessage {
    const numbered = { id: this.delivered.length + 1, ...message }
    this.keep({ kind: 'sent', message: numbered })
    for (const listener of this.listeners) listener(numbered)
    return numbered
  }

  /** Newest first. */
  messagesTo(openid: string): readonly DeliveredMessage[] {
    return this.delivered.filter((message) => message.to === openid).reverse()
  }

  /** @returns a function that stops listening */
  onDelivery(listener: (message: DeliveredMessage) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private keep(entry: Entry): void {
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`)
    this.apply(entry)
  }

  private apply(entry: Entry): void {
    if (entry.kind === 'sent') {
      this.delivered.push(entry.message)
      if (!entry.message.free) this.change(entry.message.to, entry.message.templateId, -1)
      return
    }
    this.change(entry.openid, entry.templateId, entry.change)
  }

  private change(openid: string, templateId: string, change: number): void {
    this.credits.set(keyOf(openid, templateId), Math.max(0, this.creditsOf(openid, templateId) + change))
  }
}
