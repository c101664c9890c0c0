import type { Delivery } from '@/contract/words-inbox'
import type { Body } from '../../../platform/aggregate'
import { nextAt } from '../../../ground/time/beijing'
import { reachableFrom } from './hours'
import type { InboxMessage } from './item'
import { carriesAnswers, hoursOf, mostOf, type Reaching } from './reaching'
import type { TemplateName } from './templates'
import { noCredit, sentToday, type Wallet } from './wallet'

/** What to do with a message that is due. */
export type Plan =
  /** Send it now, with those that one digest carries. */
  | { readonly do: 'send'; readonly carried: readonly InboxMessage[]; readonly template: TemplateName; readonly free: boolean }
  | { readonly do: 'wait'; readonly messages: readonly InboxMessage[]; readonly state: 'quiet' | 'digest'; readonly until: number }
  /** WeChat cannot carry it: it ends in the inbox, and where it matters somebody else is told. */
  | { readonly do: 'end'; readonly messages: readonly InboxMessage[]; readonly state: Delivery }

export interface World {
  readonly wallet: Body<Wallet>
  readonly reaching: Reaching
  readonly now: number
}

/** Why WeChat cannot carry something by this template; null when it can. */
const obstacle = (template: TemplateName, urgency: InboxMessage['urgency'], { wallet, reaching }: World): Delivery | null => {
  const account = reaching.accounts[template]
  if (!account) return 'noTemplate'
  const { left, kept } = wallet.credits[template] ?? noCredit
  if (kept === 'ban') return 'banned'
  if (account.longTerm) return null
  if (left === 0) return 'noCredit'
  return left === 1 && urgency !== 'answer' && urgency !== 'urgent' && carriesAnswers(template) ? 'kept' : null
}

const sending = (carried: readonly InboxMessage[], template: TemplateName, world: World): Plan => {
  const urgency = carried.length === 1 ? (carried[0]?.urgency ?? 'ordinary') : 'digest'
  const state = obstacle(template, urgency, world)
  return state
    ? { do: 'end', messages: carried, state }
    : { do: 'send', carried, template, free: world.reaching.accounts[template]?.longTerm === true }
}

/** How many times the day's measure holds for what is waited for: beyond it is a flood, whatever it says. */
const forAnswers = 2

/** Whether the day's measure is full: for what is good to know, for what is waited for. What is urgent has none. */
const tooMany = ({ urgency }: InboxMessage, { wallet, reaching, now }: World): boolean => {
  const most = mostOf(reaching, wallet.own)
  const measures = { digest: 0, ordinary: most, answer: most * forAnswers, urgent: Infinity }
  return sentToday(wallet, now) >= measures[urgency]
}

/**
 * What to do next for one person, whose due messages stand with the oldest first. What is urgent goes at any hour; the rest
 * waits for the end of quiet hours; what exceeds the day's measure waits for the digest, and several of those become one.
 */
export const planFor = (due: readonly InboxMessage[], world: World): Plan | null => {
  const { wallet, reaching, now } = world
  const urgent = due.find(({ urgency }) => urgency === 'urgent')
  const seen = due.filter(({ readAt }) => readAt !== null)
  const unreachable = due.filter(({ openid }) => openid === null)
  if (seen.length > 0) return { do: 'end', messages: seen, state: 'seen' }
  if (unreachable.length > 0) return { do: 'end', messages: unreachable, state: 'noWeChat' }
  if (urgent) return sending([urgent], urgent.notice.template, world)
  const from = reachableFrom(now, hoursOf(reaching, wallet.own))
  if (from > now && due.length > 0) return { do: 'wait', messages: due, state: 'quiet', until: from }
  const collected = due.filter(({ state }) => state === 'digest')
  const single = due.filter(({ state }) => state !== 'digest')
  // All of them at once: a flood costs one request.
  const beyond = single.filter((message) => tooMany(message, world))
  if (beyond.length > 0) return { do: 'wait', messages: beyond, state: 'digest', until: nextAt(now, reaching.settings.digestAt) }
  const [next] = single
  if (next) return sending([next], next.notice.template, world)
  if (collected.length > 1) return sending(collected, 'dailyDigest', world)
  return collected[0] ? sending(collected, collected[0].notice.template, world) : null
}
