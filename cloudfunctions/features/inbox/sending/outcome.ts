import type { Delivery, Detour } from '@/contract/words-inbox'
import { minute } from '../../../ground/time/beijing'
import type { InboxMessage } from './item'
import type { Credit } from './wallet'

/** How long to wait after each failure. After the last one it is for people to see. */
const backOff = [1, 5, 30, 2 * 60, 12 * 60].map((minutes) => minutes * minute)

/** What WeChat answered. `code` null: nothing did, and it may have been sent. */
export type Answer = { readonly ok: true; readonly msgid: string | null } | { readonly ok: false; readonly code: number | null }

/** What becomes of a message after an attempt. `refund`: WeChat did not take it; `truth`: what it says of the acceptances. */
export interface Outcome {
  readonly state: Delivery
  readonly note: Delivery | Detour
  readonly code: number | null
  /** When to try again; null: its way has ended. */
  readonly dueAt: number | null
  readonly plain: boolean
  readonly failed: boolean
  readonly msgid: string | null
  readonly refund: boolean
  readonly truth: Partial<Credit> | undefined
}

const codes = { stranger: 40_003, noCredit: 43_101, banned: 43_107, twoAtOnce: 43_108, words: 45_168, fields: 47_003 } as const

const ending = (state: Delivery, rest: Partial<Outcome> = {}): Outcome => ({
  state,
  note: state,
  code: null,
  dueAt: null,
  plain: false,
  failed: false,
  msgid: null,
  refund: false,
  truth: undefined,
  ...rest,
})

const again = (carried: InboxMessage, code: number, now: number): Outcome => {
  const wait = backOff[carried.failures]
  const failed = { code, failed: true, plain: carried.plain, refund: true }
  return wait === undefined ? ending('failed', failed) : ending('waiting', { ...failed, note: 'retried', dueAt: now + wait })
}

/** Nobody can say whether WeChat took it, until WeChat does. */
export const lostAnswer: Outcome = ending('unsure')

/**
 * What an answer of WeChat means for the message. A request that got no answer is not made again: nobody is told twice, and
 * for what matters somebody calls instead. Words that WeChat refuses are left out, and it is sent once more without them.
 */
export const outcomeOf = (carried: InboxMessage, answer: Answer, now: number): Outcome => {
  if (answer.ok) return ending('sent', { msgid: answer.msgid })
  const { code } = answer
  switch (code) {
    case null:
      return lostAnswer
    case codes.noCredit:
      return ending('noCredit', { code, refund: true, truth: { left: 0 } })
    case codes.banned:
      return ending('banned', { code, refund: true, truth: { left: 0, kept: 'ban' } })
    case codes.stranger:
      return ending('noWeChat', { code, refund: true })
    case codes.words:
    case codes.fields:
      return carried.plain
        ? again(carried, code, now)
        : ending('waiting', { note: 'plain', code, dueAt: now + 1, plain: true, failed: true, refund: true })
    default:
      return again(carried, code, now)
  }
}

/** Ends in which WeChat has not told the person, or perhaps not. A county without templates knows that it has none. */
const unheard: readonly Delivery[] = ['noCredit', 'kept', 'banned', 'noWeChat', 'failed', 'unsure']

/** Whether somebody else must see to it that the person hears of a message that ended so. */
export const needsPeople = ({ urgency, kind }: Pick<InboxMessage, 'urgency' | 'kind'>, state: Delivery): boolean =>
  unheard.includes(state) && (urgency === 'urgent' || urgency === 'answer') && kind !== 'colleagueUnreached'
