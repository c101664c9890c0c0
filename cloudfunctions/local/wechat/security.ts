import { randomUUID } from 'node:crypto'
import type { OpenApiAnswer } from '../gateway/ports'
import { ok, refuse } from './answers'
import type { WeChat } from './context'

/** Words that the local check finds fault with, so that both ways can be seen and tested. */
export const planted = { risky: '违规样例', review: '待审样例' } as const

const labels = { pass: 100, review: 20_006, risky: 20_006 } as const
/** The author must have used the mini-program within two hours. */
const activeWithin = 7_200_000

const judge = (content: string): keyof typeof labels => {
  if (content.includes(planted.risky)) return 'risky'
  return content.includes(planted.review) ? 'review' : 'pass'
}

/** `security.msgSecCheck`: version 2 answers with a suggestion; version 1 with 87014 for risky content. */
export const checkText = ({ people, clock }: WeChat, args: Readonly<Record<string, unknown>>): OpenApiAnswer => {
  const { content, version, scene, openid } = args
  if (typeof content !== 'string' || content === '' || [...content].length > 2500) return refuse(40097, 'content')
  const suggest = judge(content)
  if (version !== 2) return suggest === 'risky' ? refuse(87014) : ok()
  if (![1, 2, 3, 4].includes(Number(scene))) return refuse(40097, 'scene')
  if (typeof openid !== 'string' || !people.isKnown(openid)) return refuse(40003)
  if (clock.now() - people.lastSeen(openid) > activeWithin) return refuse(61010)
  return ok({ result: { suggest, label: labels[suggest] }, detail: [], trace_id: randomUUID() })
}

/** `security.mediaCheckAsync`: taken; the event with the verdict is not sent on the local cloud. */
export const checkMedia = ({ people }: WeChat, { media_url: url, openid }: Readonly<Record<string, unknown>>): OpenApiAnswer => {
  if (typeof url !== 'string' || url === '') return refuse(40097, 'media_url')
  if (typeof openid !== 'string' || !people.isKnown(openid)) return refuse(40003)
  return ok({ trace_id: randomUUID() })
}
