import { setTimeout as wait } from 'node:timers/promises'
import { CloudError, type OpenApiAnswer } from '../gateway/ports'
import { ok, refuse } from './answers'
import { fieldAtFault, valueOf } from './fields'
import type { WeChat } from './context'
import { sentEvent } from './pushes'
import type { SendRecord } from './switches'
import { templates } from './templates'
import type { Template } from '../../features/inbox/sending/templates'

type Args = Readonly<Record<string, unknown>>

/** What a send takes, in ms: long enough for two at once to meet. */
const moment = 25
/** A word that the local WeChat does not let through in a message, though its check of words finds nothing in it. */
const sensitive = '敏感样例'

const isRecord = (value: unknown): value is Args => typeof value === 'object' && value !== null

interface Asked {
  readonly openid: string
  readonly templateId: string
  readonly template: Template
  readonly page: string
  readonly data: Args
}

/** What is wrong with a request before anybody's consent is looked at. */
const read = ({ people }: WeChat, { touser, template_id: templateId, page = '', data }: Args): Asked | OpenApiAnswer => {
  if (typeof touser !== 'string' || !people.isKnown(touser)) return refuse(40003)
  const template = typeof templateId === 'string' ? templates[templateId] : undefined
  if (typeof templateId !== 'string' || !template) return refuse(40037)
  if (!isRecord(data)) return refuse(47003, 'data is missing')
  if (typeof page !== 'string' || page.length > 1024) return refuse(47003, 'page invalid')
  const fault = fieldAtFault(template.fields, data)
  if (fault) return refuse(47003, fault)
  if (Object.values(data).some((entry) => valueOf(entry).includes(sensitive))) return refuse(45168)
  return { openid: touser, templateId, template, page, data }
}

const consentMissing = ({ subscribers, switches }: WeChat, { openid, templateId }: Asked): number | null => {
  const { manner, code } = switches.of(openid, templateId)
  if (manner === 'refuse') return 43101
  if (manner === 'ban') return 43107
  if (manner === 'fail') return code
  return switches.isLongTerm(templateId) || subscribers.creditsOf(openid, templateId) > 0 ? null : 43101
}

const deliver = ({ subscribers, clock, switches }: WeChat, { openid, templateId, template, page, data }: Asked): string => {
  const entries = Object.entries(template.fields).map(([key, label]) => ({ key, label, value: valueOf(data[key]) }))
  const { id } = subscribers.deliver({
    to: openid,
    at: clock.now(),
    templateId,
    page,
    free: switches.isLongTerm(templateId),
    data: Object.fromEntries(entries.map(({ key, value }) => [key, { value }])),
    title: template.title,
    lines: entries.map(({ label, value }) => ({ label, value })),
  })
  return `local-${String(id)}`
}

const send = async (wechat: WeChat, asked: Asked, record: SendRecord): Promise<OpenApiAnswer> => {
  await wait(moment)
  const missing = consentMissing(wechat, asked)
  record.code = missing ?? 0
  if (missing !== null) return refuse(missing)
  const msgid = deliver(wechat, asked)
  wechat.push(asked.openid, sentEvent(asked.templateId, msgid))
  if (wechat.switches.of(asked.openid, asked.templateId).manner === 'lost') throw new CloudError('SYS_ERR', 'the connection was lost')
  return ok({ msgid })
}

/** `subscribeMessage.send`: one acceptance buys one message; what WeChat would refuse is refused here with its code. */
export const sendSubscribeMessage = async (wechat: WeChat, args: Args): Promise<OpenApiAnswer> => {
  const asked = read(wechat, args)
  if (!('template' in asked)) return asked
  const { openid, templateId, page } = asked
  return (await wechat.switches.alone({ openid, templateId, page }, (record) => send(wechat, asked, record))) ?? refuse(43108)
}
