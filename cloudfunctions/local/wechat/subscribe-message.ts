import type { OpenApiAnswer } from '../gateway/ports'
import { ok, refuse } from './answers'
import { fieldAtFault, valueOf } from './fields'
import type { WeChat } from './context'
import { templates } from './templates'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** `subscribeMessage.send`: one acceptance buys one message; what WeChat would refuse is refused here with its code. */
export const sendSubscribeMessage = ({ subscribers, people, clock }: WeChat, args: Readonly<Record<string, unknown>>): OpenApiAnswer => {
  const { touser, template_id: templateId, page = '', data } = args
  if (typeof touser !== 'string' || !people.isKnown(touser)) return refuse(40003)
  const template = typeof templateId === 'string' ? templates[templateId] : undefined
  if (typeof templateId !== 'string' || !template) return refuse(40037)
  if (!isRecord(data)) return refuse(47003, 'data is missing')
  if (typeof page !== 'string' || page.length > 1024) return refuse(47003, 'page invalid')
  const fault = fieldAtFault(template.fields, data)
  if (fault) return refuse(47003, fault)
  if (subscribers.creditsOf(touser, templateId) < 1) return refuse(43101)
  const entries = Object.entries(template.fields).map(([key, label]) => ({ key, label, value: valueOf(data[key]) }))
  subscribers.deliver({
    to: touser,
    at: clock.now(),
    templateId,
    page,
    data: Object.fromEntries(entries.map(({ key, value }) => [key, { value }])),
    title: template.title,
    lines: entries.map(({ label, value }) => ({ label, value })),
  })
  return ok({ msgid: Date.now() })
}
