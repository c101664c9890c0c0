import { insert } from '../../../platform/documents'
import { log } from '../../../platform/log'
import { leaving } from '../../../platform/effects'
import { sendSubscribeMessage } from '../../../platform/wechat'
import { inboxMessage, notification } from '../item'
import { templates, type TemplateName } from '../templates'
import type { Tell } from '../tell'

/** The account's own template ids, where the function's environment names them: {"newMatter": "..."}. */
const ownTemplates = (): Partial<Record<TemplateName, string>> => {
  try {
    return JSON.parse(process.env.WX_TEMPLATES ?? '{}') as Partial<Record<TemplateName, string>>
  } catch {
    log('config.templates_unreadable', {})
    return {}
  }
}

export const templateIdOf = (name: TemplateName): string => ownTemplates()[name] ?? templates[name].id

/** One inbox item; and, by whoever made it, one WeChat notification. */
const run = async (tell: Tell): Promise<void> => {
  const fresh = await insert('messages', inboxMessage(tell))
  if (!fresh || tell.to.openid === null) return
  const { template, page, data } = notification(tell)
  await sendSubscribeMessage({ touser: tell.to.openid, templateId: templateIdOf(template), page, data })
}

/** Tells people what a saved change means for them. */
export const deliver = leaving<Tell>('messages', run)
