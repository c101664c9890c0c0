import { fitField } from './fitting'
import type { InboxMessage, Notice } from './item'
import { links } from '../kinds/links'
import { dateTimeOf } from '../../../ground/time/beijing'
import { messages } from '../kinds/messages'
import type { AccountTemplate, Reaching } from './reaching'
import type { TemplateName } from './templates'

/** A WeChat notification as it is sent: its fields cut to size, and the page that a tap opens. */
export interface Notification {
  readonly templateId: string
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

const fitted = ({ id, fields }: AccountTemplate, { data }: Notice, page: string | null): Notification => {
  const entries = Object.entries(data).map(([key, value]) => {
    const theirs = fields[key] ?? key
    return [theirs, { value: fitField(theirs, value) }] as const
  })
  return { templateId: id, page: page ?? links.inbox, data: Object.fromEntries(entries) }
}

/** What stands for words that WeChat does not let through: nobody's own. */
const unspoken = { page: null, summary: '您的事有新进展', place: '点开看详情', who: '点开看详情', words: null, dueAt: null }

/** What is said of one message. A digest of several names their number and the latest. */
const noticeOf = (carried: readonly InboxMessage[], template: TemplateName, now: number): Notice | null => {
  const latest = carried.at(-1)
  if (!latest) return null
  if (template === 'dailyDigest')
    return { template, data: { number1: String(carried.length), thing2: latest.title, time3: dateTimeOf(now) } }
  const { data, or } = messages[latest.kind]
  const other = or?.template === template ? or : null
  if (latest.plain) return { template, data: (other?.data ?? data)({ about: unspoken, at: latest.at }) }
  return other && latest.otherwise ? latest.otherwise : latest.notice
}

/** The notification that carries one message, or a digest of several; null where the account has no such template. */
export const notificationOf = (
  carried: readonly InboxMessage[],
  template: TemplateName,
  { reaching, now }: { reaching: Reaching; now: number },
): Notification | null => {
  const account = reaching.accounts[template]
  const notice = noticeOf(carried, template, now)
  if (!account || !notice) return null
  return fitted(account, notice, template === 'dailyDigest' ? links.unread : (carried.at(-1)?.page ?? null))
}
