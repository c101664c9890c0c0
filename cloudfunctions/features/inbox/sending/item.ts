import type { InboxItem } from '@/contract/inbox'
import type { Delivery, Detour } from '@/contract/words-inbox'
import type { Haste } from '../../../ground/time/haste'
import { messages } from '../kinds/messages'
import type { From } from '../kinds/about'
import type { Reader, Urgency } from '../kinds/words'
import type { MessageKind, Tell } from '../kinds/tell'
import type { TemplateName } from './templates'

/** One step of a message on its way. `code` is WeChat's error code. */
export interface Trail {
  readonly at: number
  readonly what: Delivery | Detour
  readonly code: number | null
}

/** What WeChat is asked to show: the template and the words of its fields, not yet cut to size. */
export interface Notice {
  readonly template: TemplateName
  readonly data: Readonly<Record<string, string>>
}

/**
 * A message to one person, in the collection `messages`: an item of their inbox, and its own delivery by WeChat. `_id` is
 * that of the effect which made it.
 */
export interface InboxMessage {
  readonly _id: string
  readonly to: string
  readonly openid: string | null
  readonly kind: MessageKind
  readonly reader: Reader
  readonly urgency: Urgency
  readonly at: number
  readonly title: string
  readonly text: string
  readonly page: string | null
  readonly placeId: string | null
  /** How the clock goes that it starts for its reader; null: it starts none. Missing in what was told before. */
  readonly haste?: Haste | null
  /** When what it concerns begins, UTC ms. */
  readonly begins?: number | null
  /** The office from which it was asked. Missing in what was told before. */
  readonly from?: From | null
  readonly readAt: number | null
  readonly notice: Notice
  /** The same by another template, where the first has no acceptance left. Missing in what was told before. */
  readonly otherwise?: Notice | null
  readonly state: Delivery
  /** When to look at it (UTC ms); null once its way has ended. */
  readonly dueAt: number | null
  /** How often WeChat failed to take it. */
  readonly failures: number
  /** WeChat refused its words: it is sent without them. */
  readonly plain: boolean
  readonly msgid: string | null
  /** The template of the last attempt: a digest's differs from the message's own. */
  readonly triedBy: TemplateName | null
  readonly trail: readonly Trail[]
}

/**
 * Whoever answers for something by a day is held to it in office hours, where nothing else is said. No clock is held against who
 * asked: they hear at any hour only where there is danger.
 */
const hasteOf = (reader: Reader, { haste, dueAt, begins }: Tell['about']): Haste | null => {
  if (haste === undefined) return reader === 'staff' && dueAt !== null && begins == null ? 'working' : null
  return reader === 'resident' && haste !== 'danger' ? null : haste
}

/** The message that an effect becomes, waiting to be sent. */
export const inboxMessage = ({ id, to, at, message: kind, about }: Tell): InboxMessage => {
  const { to: reader, urgency, title, text, template, data, or } = messages[kind]
  return {
    _id: id,
    to: to.personId,
    openid: to.openid,
    kind,
    reader,
    urgency: typeof urgency === 'function' ? urgency({ about, at }) : urgency,
    at,
    title,
    text: text(about),
    page: about.page,
    placeId: about.placeId ?? null,
    haste: hasteOf(reader, about),
    begins: about.begins ?? null,
    from: about.from ?? null,
    readAt: null,
    notice: { template, data: data({ about, at }) },
    otherwise: or ? { template: or.template, data: or.data({ about, at }) } : null,
    state: 'waiting',
    dueAt: at,
    failures: 0,
    plain: false,
    msgid: null,
    triedBy: null,
    trail: [],
  }
}

/** The item as its reader sees it. */
export const itemOf = ({ _id, at, title, text, page, readAt }: InboxMessage): InboxItem => ({ id: _id, at, title, text, page, readAt })
