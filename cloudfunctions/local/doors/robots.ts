/** What a group robot was asked to say. UTC ms by the local cloud's clock. */
export interface Said {
  readonly key: string
  readonly at: number
  readonly content: string
}

const aMinute = 60_000
const perMinute = 20
const longest = 2048
const keyForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

interface Answer {
  readonly errcode: number
  readonly errmsg: string
}

const contentOf = (body: unknown): string | null => {
  if (typeof body !== 'object' || body === null || !('msgtype' in body) || body.msgtype !== 'text' || !('text' in body)) return null
  const { text } = body
  return typeof text === 'object' && text !== null && 'content' in text && typeof text.content === 'string' ? text.content : null
}

/** WeCom's group robots as their guide describes them (群机器人配置说明): 20 messages a minute, text up to 2048 bytes. */
export class Robots {
  private readonly said: Said[] = []

  constructor(
    private readonly now: () => number,
    private readonly onSaid: (said: Said) => void,
  ) {}

  say(key: string, body: unknown): Answer {
    if (!keyForm.test(key)) return { errcode: 93_000, errmsg: 'invalid webhook url' }
    const content = contentOf(body)
    if (!content) return { errcode: 40_008, errmsg: 'invalid message type' }
    if (Buffer.byteLength(content) > longest) return { errcode: 40_058, errmsg: 'content exceed max length. 2048' }
    if (this.in(key).filter(({ at }) => at > this.now() - aMinute).length >= perMinute)
      return { errcode: 45_009, errmsg: 'api freq out of limit' }
    const said = { key, at: this.now(), content }
    this.said.push(said)
    this.onSaid(said)
    return { errcode: 0, errmsg: 'ok' }
  }

  /** What stands in the group of a robot, newest first. */
  in(key: string): readonly Said[] {
    return this.said.filter((one) => one.key === key).reverse()
  }
}
