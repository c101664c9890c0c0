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

/** `cloudbase.sendSms`: the mini-program's name as signature, the words, and a short link to a page of the static site. */
export class Sms {
  private readonly sent: Text[] = []

  constructor(
    private readonly now: () => number,
    private readonly onText: (text: Text) => void,
  ) {}

  send({ env, content, path, phone_number_list: phones }: Readonly<Record<string, unknown>>): OpenApiAnswer {
    if (typeof env !== 'string' || env === '') return refuse(40097, 'env')
    if (typeof content !== 'string' || content === '' || [...content].length > longest) return refuse(40097, 'content')
    if (typeof path !== 'string' || !path.startsWith('/')) return refuse(40097, 'path')
    const numbers = numbersIn(phones)
    if (!numbers) return refuse(40097, 'phone_number_list')
    for (const number of numbers) this.take(number.slice(3), `【网格回音】${content}，跳转小程序 https://tcbe.cn/local 回 T 退订`)
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
