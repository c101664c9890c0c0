import type { InboxItem } from '@/contract/inbox'
import { fitField, type TemplateName } from './templates'
import type { About, MessageKind, Tell } from './tell'

interface Message {
  readonly title: string
  readonly text: (about: About) => string
  readonly template: TemplateName
  readonly data: (tell: Tell) => Readonly<Record<string, string>>
}

const eightHours = 8 * 3_600_000

/** As a template's time field takes it: 2026-11-23 09:20, in +08:00. */
const templateTime = (at: number): string => new Date(at + eightHours).toISOString().slice(0, 16).replace('T', ' ')

const saying = (words: string | null, otherwise: string) => (words === null ? otherwise : `「${words}」`)

/** What a worker gets: what, where, by when. */
const forWorker = (hint: string): Pick<Message, 'template' | 'data'> => ({
  template: 'newMatter',
  data: ({ about, at }) => ({ thing1: about.summary, thing2: about.place, time3: templateTime(about.dueAt ?? at), thing4: hint }),
})

/** What a resident gets: what, how far, in whose words. `phrase` is at most 5 Chinese characters. */
const forAsker = (phrase: string): Pick<Message, 'template' | 'data'> => ({
  template: 'matterProgress',
  data: ({ about, at }) => ({ thing1: about.summary, phrase2: phrase, thing3: about.words ?? about.who, time4: templateTime(at) }),
})

/** Every message: who is told stands in the rule that tells; the words stand here. */
const messages: Readonly<Record<MessageKind, Message>> = {
  matterSubmitted: {
    title: '有人找您办事',
    text: ({ place, summary }) => `${place}：${summary}`,
    ...forWorker('点开就能回应'),
  },
  matterResponded: {
    title: '有人接手了',
    text: ({ who, words }) => `${who}收到了您的事${words === null ? '，会给您回话' : `：「${words}」`}`,
    ...forAsker('已回应'),
  },
  matterEchoed: {
    title: '办得怎么样了',
    text: ({ who, words }) => `${who}说：${saying(words, '正在办')}`,
    ...forAsker('办理中'),
  },
  matterAnswered: {
    title: '有答复了',
    text: ({ who, words }) => `${who}答复：${saying(words, '已办好')}请看看解决了没有`,
    ...forAsker('已回答'),
  },
  matterConfirmed: {
    title: '居民说解决了',
    text: ({ summary, words }) => `「${summary}」${words === null ? '' : `居民留言：「${words}」`}`,
    ...forWorker('居民已确认解决'),
  },
  matterDisputed: {
    title: '居民说没解决',
    text: ({ summary, words }) => `「${summary}」${saying(words, '')}，请再办一办`,
    ...forWorker('居民说没解决'),
  },
  matterWithdrawn: {
    title: '居民撤回了',
    text: ({ summary }) => `「${summary}」不用再办了`,
    ...forWorker('居民已撤回'),
  },
}

/** The inbox item that an effect becomes, in the collection `messages`. Its `_id` is the effect's. */
export interface InboxMessage {
  readonly _id: string
  readonly to: string
  readonly at: number
  readonly title: string
  readonly text: string
  readonly matterId: string
  readonly readAt: number | null
}

export const inboxMessage = (tell: Tell): InboxMessage => ({
  _id: tell.id,
  to: tell.to.personId,
  at: tell.at,
  title: messages[tell.message].title,
  text: messages[tell.message].text(tell.about),
  matterId: tell.about.matterId,
  readAt: null,
})

/** The same message as a WeChat notification: which template, its fields cut to size, the page a tap opens. */
export const notification = (tell: Tell) => {
  const { template, data } = messages[tell.message]
  const fields = Object.entries(data(tell)).map(([key, value]) => [key, { value: fitField(key, value) }] as const)
  return { template, page: `pages/matter/index?id=${tell.about.matterId}`, data: Object.fromEntries(fields) }
}

/** The inbox item as its reader sees it. */
export const itemOf = ({ _id, at, title, text, matterId, readAt }: InboxMessage): InboxItem => ({ id: _id, at, title, text, matterId, readAt })
