import type { TemplateName } from './templates'
import type { About, Tell } from './tell'

/** How one kind of message reads in the inbox and as a WeChat notification. */
export interface Message {
  readonly title: string
  readonly text: (about: About) => string
  readonly template: TemplateName
  readonly data: (tell: Tell) => Readonly<Record<string, string>>
}

const eightHours = 8 * 3_600_000

/** As a template's time field takes it: 2026-11-23 09:20, in +08:00. */
const templateTime = (at: number): string => new Date(at + eightHours).toISOString().slice(0, 16).replace('T', ' ')

/** 11月23日 09:20, for the inbox. */
export const shortTime = (at: number | null): string => {
  if (at === null) return ''
  const date = new Date(at + eightHours)
  return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日 ${date.toISOString().slice(11, 16)}`
}

export const saying = (words: string | null, otherwise: string) => (words === null ? otherwise : `「${words}」`)

/** What a worker gets: what, where, by when. */
export const forWorker = (hint: string): Pick<Message, 'template' | 'data'> => ({
  template: 'newMatter',
  data: ({ about, at }) => ({ thing1: about.summary, thing2: about.place, time3: templateTime(about.dueAt ?? at), thing4: hint }),
})

/** What a resident gets: what, how far, in whose words. `phrase` is at most 5 Chinese characters. */
export const forAsker = (phrase: string): Pick<Message, 'template' | 'data'> => ({
  template: 'matterProgress',
  data: ({ about, at }) => ({ thing1: about.summary, phrase2: phrase, thing3: about.words ?? about.who, time4: templateTime(at) }),
})
