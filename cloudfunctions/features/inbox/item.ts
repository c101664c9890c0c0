import type { InboxItem } from '@/contract/inbox'
import { fitField } from './fitting'
import { links } from './links'
import { messages } from './messages'
import type { Tell } from './tell'

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
  const fields = Object.entries<string>(data(tell)).map(([key, value]) => [key, { value: fitField(key, value) }] as const)
  return { template, page: tell.about.page ?? links.inbox, data: Object.fromEntries(fields) }
}

/** The inbox item as its reader sees it. */
export const itemOf = ({ _id, at, title, text, page, readAt }: InboxMessage): InboxItem => ({ id: _id, at, title, text, page, readAt })
