import { Hono } from 'hono'
import { changeEvent, popupEvent, type PushedEvent } from '../wechat/pushes'
import type { Subscribers } from '../wechat/subscribers'
import { manners, type Findings, type Manner, type Switches } from '../wechat/switches'
import { templates } from '../wechat/templates'
import { isRecord, jsonOf, openidOf, refuse } from './answers'

export interface WeChatParts {
  readonly subscribers: Subscribers
  readonly switches: Switches
  readonly push: (openid: string, event: PushedEvent) => void
}

interface Turn {
  readonly openid: string
  readonly templateId: string | null
  readonly manner: Manner | null
  readonly code: number
  readonly credits: number | null
  readonly longTerm: boolean | null
  readonly check: Partial<Findings> | null
}

const wordsIn = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.every((word): word is string => typeof word === 'string' && word !== '') ? value : null

/** What the check is to find from now on; null where nothing is said of it. */
const checkIn = (value: unknown): Partial<Findings> | null => {
  if (!isRecord(value)) return null
  const [risky, review] = [wordsIn(value.risky), wordsIn(value.review)]
  const { down, silent } = value
  return {
    ...(risky && { risky }),
    ...(review && { review }),
    ...(typeof down === 'boolean' && { down }),
    ...(typeof silent === 'boolean' && { silent }),
  }
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** What a body asks; null when nothing that it knows. */
const turnOf = (body: unknown): Turn | null => {
  if (!isRecord(body)) return null
  const templateId = textIn(body.templateId)
  if (templateId !== null && !(templateId in templates)) return null
  const manner = manners.find((each) => each === body.manner) ?? null
  const credits = Number.isInteger(body.credits) ? Number(body.credits) : null
  const longTerm = typeof body.longTerm === 'boolean' ? body.longTerm : null
  const check = checkIn(body.check)
  return [manner, credits, longTerm, check].some((asked) => asked !== null)
    ? { openid: textIn(body.openid) ?? '', templateId, manner, code: Number(body.code ?? 50002), credits, longTerm, check }
    : null
}

const standing = ({ subscribers, switches }: WeChatParts, openid: string) =>
  Object.fromEntries(
    Object.keys(templates).map((id) => [
      id,
      { credits: subscribers.creditsOf(openid, id), ...switches.of(openid, id), longTerm: switches.isLongTerm(id) },
    ]),
  )

const follow = ({ subscribers, switches, push }: WeChatParts, turn: Turn): void => {
  const { openid, templateId, manner, code, credits, longTerm, check } = turn
  if (check) switches.findings = { ...switches.findings, ...check }
  const ids = templateId === null ? Object.keys(templates) : [templateId]
  if (manner !== null) switches.turn(openid, templateId, { manner, code })
  for (const id of ids) {
    if (credits !== null) subscribers.addCredits(openid, id, credits - subscribers.creditsOf(openid, id))
    if (longTerm !== null) switches.setLongTerm(id, longTerm)
    // Whoever refuses has turned it off in WeChat's settings, and WeChat says so.
    if (manner === 'refuse') push(openid, changeEvent(id, 'reject'))
  }
}

const how =
  '请写 {"openid":"...","templateId":"...","manner":"normal"|"refuse"|"ban"|"fail"|"lost","code":50002,"credits":3,"longTerm":true,"check":{"risky":["词"],"review":["词"],"down":false,"silent":false}}，不用的可以不写'

/** WeChat's side that people and tests steer: how it answers sends, what consent it was given, what it was asked to send. */
export const wechatRoutes = (parts: WeChatParts) =>
  new Hono()
    .get('/local/wechat/sends', (context) => context.json(parts.switches.sends))
    .get('/local/wechat/:openid', (context) => context.json(standing(parts, context.req.param('openid'))))
    .post('/local/wechat', async (context) => {
      const turn = turnOf(await jsonOf(context))
      if (!turn) return refuse(context, 'invalid', how)
      follow(parts, turn)
      return context.json(standing(parts, turn.openid))
    })
    .post('/local/subscribe', async (context) => {
      const openid = openidOf(context)
      const body = await jsonOf(context)
      if (!openid) return refuse(context, 'invalid', '缺少请求头 x-wx-openid，请写上是谁同意的')
      if (!isRecord(body) || !Array.isArray(body.templateIds) || !['accept', 'reject'].includes(String(body.decision)))
        return refuse(context, 'invalid', '请写 {"templateIds":["..."],"decision":"accept"|"reject"}')
      const known = body.templateIds.filter((id): id is string => typeof id === 'string' && id in templates)
      const answers = Object.fromEntries(known.map((id) => [id, String(body.decision)]))
      if (body.decision === 'accept') for (const id of known) parts.subscribers.addCredits(openid, id, 1)
      if (known.length > 0) parts.push(openid, popupEvent(answers))
      return context.json(answers)
    })
