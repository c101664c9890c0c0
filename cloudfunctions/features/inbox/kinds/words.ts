import { clockOf, dateTimeOf, sayDate } from '../../../ground/time/beijing'
import type { About, Telling } from './about'
import type { Fields, TemplateName } from '../sending/templates'

/**
 * How much it matters that a message arrives.
 * - `urgent`: danger, at any hour.
 * - `answer`: what the reader waits for, or what waits for the reader. It may spend the last acceptance, and whoever WeChat
 *   does not reach is called; for staff their deputy is told.
 * - `ordinary`: good to know; leaves the last acceptance to an answer.
 * - `digest`: never alone, only in the day's digest.
 */
export type Urgency = 'urgent' | 'answer' | 'ordinary' | 'digest'

/** Who reads a kind of message: it decides for which templates they are asked, and who is told instead. */
export type Reader = 'resident' | 'staff' | 'member'

/** A WeChat template with the fields that this message puts into it: a field too many or too few does not compile. */
export type Notice = {
  readonly [Name in TemplateName]: { readonly template: Name; readonly data: (telling: Telling) => Fields<Name> }
}[TemplateName]

/** One kind of message: who reads it, how much it matters, how it reads in the inbox and as a WeChat notification. */
export type Message = Notice & {
  /** The same by another template, where the first has no acceptance left. */
  readonly or?: Notice
  readonly to: Reader
  readonly urgency: Urgency | ((telling: Telling) => Urgency)
  readonly title: string
  readonly text: (about: About) => string
}

/** The kinds of one area. */
export type Messages = Readonly<Record<string, Message>>

/** 11月23日 09:20, for the inbox. */
export const shortTime = (at: number | null): string => (at === null ? '' : `${sayDate(at)} ${clockOf(at)}`)

export const saying = (words: string | null, otherwise: string) => (words === null ? otherwise : `「${words}」`)

/** Danger is urgent, and nothing else is, however little time is left. */
export const byHaste = ({ about }: Telling): Urgency => (about.haste === 'danger' ? 'urgent' : 'answer')

/** What a worker gets: what, where, by when. */
export const forWorker = (hint: string) =>
  ({
    to: 'staff',
    template: 'newMatter',
    data: ({ about, at }: Telling) => ({
      thing1: about.summary,
      thing2: about.place,
      time3: dateTimeOf(about.dueAt ?? at),
      thing4: hint,
    }),
  }) as const

const howFar =
  (phrase: string) =>
  ({ about, at }: Telling) => ({ thing1: about.summary, phrase2: phrase, thing3: about.words ?? about.who, time4: dateTimeOf(at) })

const asProgress = (phrase: string) => ({ template: 'matterProgress', data: howFar(phrase) }) as const
const asOutcome = (phrase: string) => ({ template: 'outcomeNotice', data: howFar(phrase) }) as const

/** What a resident gets: what, how far, in whose words. `phrase` is at most 5 Chinese characters. */
export const forAsker = (phrase: string) => ({ to: 'resident', ...asProgress(phrase), or: asOutcome(phrase) }) as const

/** What a worker is asked to do with something they know: what, how it stands, in whose words; else as what is to be done by then. */
export const forWorkerAgain = (phrase: string, hint: string) => {
  const { to, ...or } = forWorker(hint)
  return { to, ...asProgress(phrase), or } as const
}

/** What a worker only has to know: nothing of it is to be done by a time. */
export const forWorkerTold = (phrase: string) => ({ to: 'staff', ...asProgress(phrase), or: asOutcome(phrase) }) as const

/** What whoever takes part in a service gets: what, when (`dueAt`), where, a hint. */
export const forService = (to: Reader, hint: string) =>
  ({
    to,
    template: 'serviceNotice',
    data: ({ about, at }: Telling) => ({
      thing1: about.summary,
      time2: dateTimeOf(about.dueAt ?? at),
      thing3: about.place,
      thing4: hint,
    }),
  }) as const

/** What became of something handed in (报到, 时长, 积分, 兑换): what, the outcome (at most 5 Chinese characters), in words, when. */
export const forOutcome = (to: Reader, phrase: string) => ({ to, ...asOutcome(phrase) }) as const
