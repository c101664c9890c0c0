import { reads } from '../../ground/readers'
import { feedbackReaders } from './readers'
import type { FeedbackItem, OwnFeedback } from '@/contract/feedback'
import { feedbackAbouts } from '@/contract/words'
import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { numberOf, type Feedback, type Handled } from './feedback'
import { summaryFor } from '../matters/steps/telling'
import { inForce } from '../../ground/in-force'
import type { Doer } from '../actor/act'
import { effectId } from '../../ground/effect-ids'

/** 投诉建议 goes to the county alone: it may be about anybody below. */
export const mayRead = ({ actor, now }: Doer): boolean =>
  actor.assignments.some((held) => held.role === 'countyOfficer' && inForce(held, now))

const replyTo = ({ _id, version, by, about, text, voice = null }: Feedback, { at, byName, reply }: Handled): Feedback['effects'] => [
  {
    id: effectId({ _id, version }),
    kind: 'tell',
    to: { personId: by.personId, openid: by.openid ?? null },
    message: 'feedbackSettled',
    at,
    about: {
      page: null,
      summary: `${feedbackAbouts[about]}：${summaryFor({ text, voice })}`,
      place: '全旗县',
      who: `旗县负责人${byName}`,
      words: reply,
      dueAt: null,
    },
  },
]

/** 已处理: once. The same call again changes nothing. Whoever sent it hears of it, with the reply. */
export const settle = (
  feedback: Feedback,
  { key, reply }: { key: string; reply?: string | undefined },
  { actor, now }: Doer,
): Result<Decision<Feedback>, 'feedback.handled'> => {
  const { handled } = feedback
  if (handled) return handled.key === key && handled.byId === actor._id ? ok({ next: feedback, effects: [] }) : err('feedback.handled')
  const done: Handled = { at: now, byId: actor._id, byName: actor.name ?? '', key, reply: reply ?? null }
  return ok({ next: { ...feedback, handled: done }, effects: replyTo(feedback, done) })
}

type Links = ReadonlyMap<string, string>

const heard = ({ voice }: Feedback, links: Links): FeedbackItem['voice'] => {
  const url = voice ? links.get(voice.fileId) : undefined
  return voice && url !== undefined ? { url, seconds: voice.seconds } : null
}

/** As whoever sent it reads it. */
export const ownOf = (feedback: Feedback, links: Links): OwnFeedback => {
  const { _id, about, text, at, handled, unnamed = false } = feedback
  return {
    id: _id,
    number: numberOf(feedback),
    about,
    text,
    voice: heard(feedback, links),
    unnamed,
    at,
    handled: handled ? { at: handled.at, reply: handled.reply } : null,
  }
}

/** As the county reads it: whoever did not want to be named is not. */
export const itemOf = (feedback: Feedback, links: Links): FeedbackItem => {
  const { _id, about, text, by, phone, at, handled, unnamed = false } = feedback
  const done = handled ? { at: handled.at, byName: handled.byName, reply: handled.reply } : null
  const gets = (field: keyof typeof feedbackReaders) => !unnamed && reads(feedbackReaders[field], 'county', 'list')
  return {
    id: _id,
    number: numberOf(feedback),
    about,
    text,
    voice: heard(feedback, links),
    name: gets('by') ? by.name : null,
    phone: gets('phone') ? phone : null,
    at,
    handled: done,
    can: done ? [] : ['settle'],
  }
}

export const filesOf = (rows: readonly Feedback[]): readonly string[] =>
  rows.flatMap(({ voice, concealed = [] }) => (voice && !concealed.includes(voice.fileId) ? [voice.fileId] : []))
