import { reads } from '../../ground/readers'
import { feedbackReaders } from './readers'
import type { FeedbackItem } from '@/contract/feedback'
import { feedbackAbouts } from '@/contract/words'
import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import type { Feedback, Handled } from './feedback'
import { inForce } from '../../ground/in-force'
import type { Doer } from '../actor/act'
import { effectId } from '../../ground/effect-ids'
import { numberToSay } from '../../ground/ids'

/** 投诉建议 goes to the county alone: it may be about anybody below. */
export const mayRead = ({ actor, now }: Doer): boolean =>
  actor.assignments.some((held) => held.role === 'countyOfficer' && inForce(held, now))

/** The receipt: JY20261126-3F2A. */
export const numberOf = ({ _id, at }: Pick<Feedback, '_id' | 'at'>): string => `JY${numberToSay(_id, at)}`

const replyTo = ({ _id, version, by, about, text }: Feedback, { at, byName, reply }: Handled): Feedback['effects'] => [
  {
    id: effectId({ _id, version }),
    kind: 'tell',
    to: { personId: by.personId, openid: by.openid ?? null },
    message: 'feedbackSettled',
    at,
    about: {
      page: null,
      summary: `${feedbackAbouts[about]}：${text}`,
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

/** As the county reads it. */
export const itemOf = (feedback: Feedback): FeedbackItem => {
  const { _id, about, text, by, phone, at, handled } = feedback
  const done = handled ? { at: handled.at, byName: handled.byName, reply: handled.reply } : null
  const gets = (field: keyof typeof feedbackReaders) => reads(feedbackReaders[field], 'county', 'list')
  return {
    id: _id,
    number: numberOf(feedback),
    about,
    text,
    name: gets('by') ? by.name : null,
    phone: gets('phone') ? phone : null,
    at,
    handled: done,
    can: done ? [] : ['settle'],
  }
}
