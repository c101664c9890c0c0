import type { PromisedWord } from '@/contract/words-inbox'
import { day } from '../../../ground/time/beijing'
import { links } from '../kinds/links'
import type { MessageKind } from '../kinds/tell'
import type { InboxMessage } from './item'

/** What somebody was told that WeChat will say of one matter: an acceptance stands by for each word. */
export interface Promised {
  /** The matter's id. */
  readonly about: string
  readonly words: readonly PromisedWord[]
  readonly at: number
}

/** Which messages keep which word. */
const keeping: Readonly<Partial<Record<MessageKind, PromisedWord>>> = {
  matterResponded: 'respond',
  matterAnswered: 'answer',
  matterDeclined: 'answer',
}

/** A matter that nobody has answered by then is past every limit: its acceptances are free again. */
const lasting = 90 * day
const most = 50

type Message = Pick<InboxMessage, 'kind' | 'page'>

const isAbout = ({ page }: Message, { about }: Promised): boolean =>
  page !== null && (page === links.matter(about) || page.startsWith(`${links.matter(about)}&`))

/** Whether a message was promised in words. */
export const isPromised = (promised: readonly Promised[], message: Message): boolean => {
  const word = keeping[message.kind]
  return word !== undefined && promised.some((each) => isAbout(message, each) && each.words.includes(word))
}

/** For how many words an acceptance must stand by. */
export const owed = (promised: readonly Promised[]): number => promised.reduce((sum, { words }) => sum + words.length, 0)

/** What is still owed once a message has been sent: an outcome ends the promise. */
export const keptBy = (promised: readonly Promised[], messages: readonly Message[]): readonly Promised[] =>
  promised.flatMap((each) => {
    const said = messages.flatMap((message) => (isAbout(message, each) ? (keeping[message.kind] ?? []) : []))
    const words = said.includes('answer') ? [] : each.words.filter((word) => !said.includes(word))
    return words.length > 0 ? [{ ...each, words }] : []
  })

/**
 * What can be promised of a matter with so many acceptances (`left`), beside what is owed already: the outcome first, and that
 * somebody took it where two are left.
 */
export const promising = (
  promised: readonly Promised[],
  { about, left, now }: { about: string; left: number; now: number },
): { readonly promised: readonly Promised[]; readonly words: readonly PromisedWord[] } => {
  const others = promised.filter((each) => each.about !== about && each.at > now - lasting).slice(1 - most)
  const free = left - owed(others)
  const words: readonly PromisedWord[] = free >= 2 ? ['respond', 'answer'] : free === 1 ? ['answer'] : []
  return { promised: words.length > 0 ? [...others, { about, words, at: now }] : others, words }
}
