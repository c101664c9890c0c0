import { randomUUID } from 'node:crypto'
import { CloudError, type OpenApiAnswer } from '../gateway/ports'
import { ok, refuse } from './answers'
import type { WeChat } from './context'
import { verdictEvent } from './pushes'
import type { Findings } from './switches'

type Args = Readonly<Record<string, unknown>>

const labels = { pass: 100, review: 20_006, risky: 20_006 } as const
/** The author must have used the mini-program within two hours. */
const activeWithin = 7_200_000

const judge = (content: string, { risky, review }: Findings): keyof typeof labels => {
  if (risky.some((word) => content.includes(word))) return 'risky'
  return review.some((word) => content.includes(word)) ? 'review' : 'pass'
}

const down = () => new CloudError('SYS_ERR', 'the check of WeChat does not answer')

/** `security.msgSecCheck`: version 2 answers with a suggestion; version 1 with 87014 for risky content. */
export const checkText = ({ people, clock, switches }: WeChat, args: Args): OpenApiAnswer => {
  const { content, version, scene, openid } = args
  if (switches.findings.down) throw down()
  if (typeof content !== 'string' || content === '' || [...content].length > 2500) return refuse(40097, 'content')
  const suggest = judge(content, switches.findings)
  if (version !== 2) return suggest === 'risky' ? refuse(87014) : ok()
  if (![1, 2, 3, 4].includes(Number(scene))) return refuse(40097, 'scene')
  if (typeof openid !== 'string' || !people.isKnown(openid)) return refuse(40003)
  if (clock.now() - people.lastSeen(openid) > activeWithin) return refuse(61010)
  return ok({ result: { suggest, label: labels[suggest] }, detail: [], trace_id: randomUUID() })
}

/** `security.imgSecCheck`: at once, of a picture that comes along. */
export const checkPicture = ({ switches }: WeChat, { media }: Args): OpenApiAnswer => {
  const bytes = (media as { value?: unknown } | undefined)?.value ?? media
  if (!Buffer.isBuffer(bytes)) return refuse(40097, 'media')
  return judge(bytes.toString('utf8'), switches.findings) === 'risky' ? refuse(87014) : ok()
}

/** What is in a file: words in its bytes are as good as what a picture shows. */
const contentOf = async (url: string): Promise<string> => Buffer.from(await (await fetch(encodeURI(url))).arrayBuffer()).toString('utf8')

/** `security.mediaCheckAsync`: taken; a moment later `wxa_media_check` says what was found. */
export const checkMedia = async ({ people, switches, push }: WeChat, args: Args): Promise<OpenApiAnswer> => {
  const { media_url: url, media_type: type, openid } = args
  if (switches.findings.down) throw down()
  if (typeof url !== 'string' || url === '') return refuse(40097, 'media_url')
  if (type !== 1 && type !== 2) return refuse(40097, 'media_type')
  if (typeof openid !== 'string' || !people.isKnown(openid)) return refuse(40003)
  const traceId = randomUUID()
  if (switches.findings.silent) return ok({ trace_id: traceId })
  const suggest = judge(await contentOf(url), switches.findings)
  push(openid, verdictEvent(traceId, { suggest, label: labels[suggest] }))
  return ok({ trace_id: traceId })
}
