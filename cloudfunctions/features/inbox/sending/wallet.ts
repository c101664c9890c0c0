import type { Consent } from '@/contract/words-inbox'
import type { Aggregate, Body, Decision } from '../../../platform/aggregate'
import { dayNumberOf } from '../../../ground/time/beijing'
import type { Duty, Span } from './hours'
import type { Promised } from './promised'
import type { TemplateName } from './templates'

/** What a person's acceptances of one template buy. */
export interface Credit {
  /** Messages left; null: WeChat may know of some that nobody counted. */
  readonly left: number | null
  readonly refusedAt: number | null
  /** What 「总是保持」 stands at; null: WeChat asks every time. */
  readonly kept: Consent | null
}

/** The one message to this person that may be on its way to WeChat: two at once would fail with 43108. */
export interface Attempt {
  /** Inbox messages that it carries: one, or those of a digest. */
  readonly ids: readonly string[]
  readonly template: TemplateName
  /** UTC ms of the claim, and until when whoever claimed it may still be sending. */
  readonly since: number
  readonly until: number
  /** WeChat has said no: whoever dies before that is written down leaves nothing unsure. */
  readonly refused: boolean
  /** What was promised before it was sent. */
  readonly promised?: readonly Promised[]
}

/** What a person chose for themselves; null: as the county has it. */
export interface Own {
  readonly quiet: Span | null
  readonly most: number | null
  readonly duty: Duty | null
}

/** How WeChat may reach one person, in the collection `wallets`. `_id` is the person's. */
export interface Wallet extends Aggregate {
  readonly credits: Readonly<Partial<Record<TemplateName, Credit>>>
  readonly attempt: Attempt | null
  /** Messages sent on one day. */
  readonly today: { readonly day: number; readonly count: number }
  readonly own: Own
  /** Keys of the last grants, so that one that arrives twice counts once. */
  readonly recent: readonly string[]
  /** What they were told that WeChat will say; missing: nothing. */
  readonly promised?: readonly Promised[]
  /** They have died: nothing is sent any more; missing or false: it is. */
  readonly stopped?: boolean
}

/** Nothing that we know of. It costs nothing to try: WeChat says what it knows. */
export const noCredit: Credit = { left: null, refusedAt: null, kept: null }

/** One whose acceptances are counted from the first. */
const fresh: Credit = { ...noCredit, left: 0 }

export const emptyWallet: Body<Wallet> = {
  credits: {},
  attempt: null,
  today: { day: 0, count: 0 },
  own: { quiet: null, most: null, duty: null },
  recent: [],
}

/** Grants that a wallet remembers: far more than a phone repeats at once. */
const remembered = 20
/** No sending takes longer: who claimed it longer ago has died. */
const patience = 15_000
/** More than anybody will be sent before they accept again. */
const mostKept = 99

export type Answers = Readonly<Partial<Record<TemplateName, Consent>>>

interface Grant {
  readonly answers: Answers
  readonly kept: Answers
  readonly key: string
}

const counted = (left: number | null, change: number): number | null =>
  left === null ? null : Math.min(Math.max(0, left + change), mostKept)

const answered = (credit: Credit, answer: Consent | undefined, now: number): Credit => {
  switch (answer) {
    case 'accept':
      // Whoever accepts has not turned it off, and has one at least.
      return { left: counted(credit.left ?? 0, 1), refusedAt: null, kept: credit.kept === 'accept' ? 'accept' : null }
    case 'reject':
      return { ...credit, refusedAt: now }
    case 'ban':
      return { ...credit, left: 0, refusedAt: now, kept: 'ban' }
    default:
      return credit
  }
}

/** 「总是保持」 as WeChat's settings have it. Whoever turned a template off there takes back what they accepted before. */
const keeping = (credit: Credit, kept: Consent | undefined): Credit => {
  if (kept === undefined) return credit
  return kept === 'accept' ? { ...credit, kept } : { ...credit, kept, left: 0 }
}

/** What a person answered to WeChat's sheet: each accept buys one message. Null: it was counted before. */
export const granted = (wallet: Body<Wallet>, { answers, kept, key }: Grant, now: number): Decision<Wallet> | null => {
  if (wallet.recent.includes(key)) return null
  const names = [...new Set([...Object.keys(answers), ...Object.keys(kept)])] as TemplateName[]
  const changed = names.map((name) => [name, keeping(answered(wallet.credits[name] ?? fresh, answers[name], now), kept[name])] as const)
  return {
    next: { ...wallet, credits: { ...wallet.credits, ...Object.fromEntries(changed) }, recent: [...wallet.recent, key].slice(-remembered) },
    effects: [],
  }
}

/** WeChat's own word on a template: it was refused, or turned off in the settings. */
export const turnedOff = (
  wallet: Body<Wallet>,
  template: TemplateName,
  { kept, now }: { kept: boolean; now: number },
): Decision<Wallet> => {
  const credit = wallet.credits[template] ?? fresh
  const off: Credit = kept ? { left: 0, refusedAt: now, kept: 'reject' } : { ...credit, refusedAt: now }
  return { next: { ...wallet, credits: { ...wallet.credits, [template]: off } }, effects: [] }
}

/** Those of an attempt's messages of which nobody wrote down what became of it: it runs still, or whoever made it has died. */
export const openIn = <
  Message extends { readonly _id: string; readonly dueAt: number | null; readonly trail: readonly { readonly at: number }[] },
>(
  attempt: Attempt,
  messages: readonly Message[],
): readonly Message[] =>
  messages.filter(({ _id, dueAt, trail }) => attempt.ids.includes(_id) && dueAt !== null && !trail.some(({ at }) => at >= attempt.since))

/** How many messages were sent to somebody today. */
export const sentToday = ({ today }: Pick<Wallet, 'today'>, now: number): number => (today.day === dayNumberOf(now) ? today.count : 0)

/** Claims the right to send, and pays for it: until it is settled, nobody else sends to this person. */
export const claimed = (
  wallet: Body<Wallet>,
  { ids, template, free, promised }: { ids: readonly string[]; template: TemplateName; free: boolean; promised?: readonly Promised[] },
  now: number,
): Decision<Wallet> => {
  const credit = wallet.credits[template]
  const credits = free || !credit ? wallet.credits : { ...wallet.credits, [template]: { ...credit, left: counted(credit.left, -1) } }
  return {
    next: {
      ...wallet,
      credits,
      attempt: { ids, template, since: now, until: now + patience, refused: false, promised: wallet.promised ?? [] },
      promised: promised ?? wallet.promised ?? [],
      today: { day: dayNumberOf(now), count: sentToday(wallet, now) + 1 },
    },
    effects: [],
  }
}

/** What an attempt was to keep is owed again, beside what was promised meanwhile. */
const owedAgain = ({ attempt, promised = [] }: Body<Wallet>): readonly Promised[] => {
  const before = attempt?.promised ?? []
  return [...before, ...promised.filter(({ about }) => !before.some((each) => each.about === about))]
}

/**
 * WeChat did not take the message; that is still to be written down. `truth`: what
 * it says of the acceptances; undefined: they are as they were before the claim.
 */
export const returned = (
  wallet: Body<Wallet>,
  { template, free, truth }: { template: TemplateName; free: boolean; truth?: Partial<Credit> | undefined },
  now: number,
): Decision<Wallet> => {
  const known = wallet.credits[template]
  const credit = known && !free ? { ...known, left: counted(known.left, 1) } : known
  const credits = credit || truth ? { ...wallet.credits, [template]: { ...(credit ?? noCredit), ...truth } } : wallet.credits
  return {
    next: {
      ...wallet,
      credits,
      attempt: wallet.attempt && { ...wallet.attempt, refused: true },
      promised: owedAgain(wallet),
      today: { day: dayNumberOf(now), count: Math.max(0, sentToday(wallet, now) - 1) },
    },
    effects: [],
  }
}
