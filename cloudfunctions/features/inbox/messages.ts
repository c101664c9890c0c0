import type { InboxItem } from '@/contract/inbox'
import { askerMessages } from './asker-messages'
import { links } from './links'
import type { Message } from './message-words'
import { staffMessages } from './staff-messages'
import { fitField } from './templates'
import type { MessageKind, Tell } from './tell'

/** Every message: who is told stands in the rule that tells; the words stand here. */
const messages: Readonly<Record<MessageKind, Message>> = { ...askerMessages, ...staffMessages }

export const messageKinds = Object.keys(messages) as MessageKind[]

/** The inbox item that an effect becomes, in the collection `messages`. Its `_id` is the effect's. */
export interface InboxMessage {
  readonly _id: string
  readonly to: string
  readonly at: number
  readonly title: string
  readonly text: string
  readonly page: string | null
  readonly readAt: number | null
}

export const inboxMessage = (tell: Tell): InboxMessage => ({
  _id: tell.id,
  to: tell.to.personId,
  at: tell.at,
  title: messages[tell.message].title,
  text: messages[tell.message].text(tell.about),
  page: tell.about.page,
  readAt: null,
})

/** The same message as a WeChat notification: which template, its fields cut to size, the page a tap opens. */
export const notification = (tell: Tell) => {
  const { template, data } = messages[tell.message]
  const fields = Object.entries(data(tell)).map(([key, value]) => [key, { value: fitField(key, value) }] as const)
  return { template, page: tell.about.page ?? links.inbox, data: Object.fromEntries(fields) }
}

/** The inbox item as its reader sees it. */
export const itemOf = ({ _id, at, title, text, page, readAt }: InboxMessage): InboxItem => ({ id: _id, at, title, text, page, readAt })
