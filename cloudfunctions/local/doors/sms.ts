import type { OpenApiAnswer } from '../gateway/ports'
import { ok, refuse } from '../wechat/answers'

/** A text message on somebody's phone. `phone` without +86. */
export interface Text {
  readonly phone: string
  readonly at: number
  readonly text: string
}

const longest = 30
const most = 1000

/** Mobile numbers with +86, 1000 at most; null for anything else. */
const numbersIn = (phones: unknown): readonly string[] | null => {
  if (!Array.isArray(phones) || phones.length === 0 || phones.length > most) return null
  const numbers = phones.map(String)
  return numbers.every((number) => /^\+861\d{10}$/.test(number)) ? numbers : null
}

type Asked = Readonly<Record<string, unknown>>

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** What the platform demands of each field, in the order in which it looks. */
const demands: Readonly<Record<string, (asked: Asked) => boolean>> = {
  env: ({ env }) => isFilled(env),
  content: ({ content }) => isFilled(content) && [...content].length <= longest,
  sms_type: ({ sms_type: kind }) => kind === 'Marketing' || kind === 'Notification',
  template_id: ({ sms_type: kind, template_id: template }) => kind !== 'Notification' || isFilled(template),
  path: ({ path }) => isFilled(path) && path.startsWith('/'),
}

/** `cloudbase.sendSms`: the mini-program's name as signature, the words, and a short link to a page of the static site. */
export class Sms {
  private readonly sent: Text[] = []

  constructor(
    private readonly now: () => number,
    private readonly onText: (text: Text) => void,
  ) {}

  send(asked: Asked): OpenApiAnswer {
    const [missing] = Object.entries(demands).find(([, holds]) => !holds(asked)) ?? []
    if (missing !== undefined) return refuse(40097, missing)
    const numbers = numbersIn(asked['phone_number_list'])
    if (!numbers) return refuse(40097, 'phone_number_list')
    const end = asked['sms_type'] === 'Marketing' ? ' 回 T 退订' : ''
    for (const number of numbers)
      this.take(number.slice(3), `【网格回音】${String(asked['content'])}，跳转小程序 https://tcbe.cn/local${end}`)
    return ok({
      send_status_list: numbers.map((number) => ({
        serial_no: `local:${this.sent.length}`,
        phone_number: number,
        code: 'Ok',
        message: 'send success',
      })),
    })
  }

  /** Newest first. */
  to(phone: string): readonly Text[] {
    return this.sent.filter((one) => one.phone === phone).reverse()
  }

  private take(phone: string, text: string): void {
    const taken = { phone, at: this.now(), text }
    this.sent.push(taken)
    this.onText(taken)
  }
}
