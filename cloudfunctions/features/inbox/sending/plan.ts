import type { Delivery } from '@/contract/words-inbox'
import type { Body } from '../../../platform/aggregate'
import { minute, nextAt } from '../../../ground/time/beijing'
import { toldFrom } from './hours'
import type { InboxMessage } from './item'
import { isPromised } from './promised'
import { hoursOf, mostOf, type Reaching } from './reaching'
import type { TemplateName } from './templates'
import { sentToday, type Wallet } from './wallet'
import { obstacle, wayFor } from './ways'

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

const sendingOne = (message: InboxMessage, world: World): Plan => {
  const way = wayFor(message, world)
  if ('not' in way) return { do: 'end', messages: [message], state: way.not }
  return { do: 'send', carried: [message], template: way.by, free: isFree(way.by, world) }
}

const isFree = (template: TemplateName, { reaching }: World): boolean => reaching.accounts[template]?.longTerm === true

/** Several at once, as the day's digest. */
const sendingDigest = (carried: readonly InboxMessage[], world: World): Plan => {
  const state = obstacle('dailyDigest', { urgency: 'digest', kind: 'matterReminded', page: null }, world)
  return state
    ? { do: 'end', messages: carried, state }
    : { do: 'send', carried, template: 'dailyDigest', free: isFree('dailyDigest', world) }
}

/** How many times the day's measure holds for what is waited for: beyond it is a flood, whatever it says. */
const forAnswers = 2

/** Whether the day's measure is full: for what is good to know, for what is waited for. What is urgent has none. */
const tooMany = (message: InboxMessage, { wallet, reaching, now }: World): boolean => {
  if (isPromised(wallet.promised ?? [], message)) return false
  const most = mostOf(reaching, wallet.own)
  const measures = { digest: 0, ordinary: most, answer: most * forAnswers, urgent: Infinity }
  return sentToday(wallet, now) >= measures[message.urgency]
}

/** How long what starts a clock waits at most where the day's measure is full: what comes meanwhile goes along with it. */
const gathering = 30 * minute

/** Those that wait, with those that wait as long. Null: nobody waits. */
const putOff = (due: readonly InboxMessage[], state: 'quiet' | 'digest', untilOf: (message: InboxMessage) => number): Plan | null => {
  const [first] = due
  if (!first) return null
  const until = untilOf(first)
  return { do: 'wait', messages: due.filter((message) => untilOf(message) === until), state, until }
}

/** What is not told now: it waits for the morning, or for the day's digest. All of them at once: a flood costs one request. */
const waiting = (due: readonly InboxMessage[], world: World): Plan | null => {
  const { wallet, reaching, now } = world
  const told = { own: hoursOf(reaching, wallet.own), time: reaching.time }
  const toldAt = (message: InboxMessage) => toldFrom(now, message, told)
  const quiet = due.filter((message) => toldAt(message) > now)
  if (quiet.length > 0) return putOff(quiet, 'quiet', toldAt)
  const beyond = due.filter((message) => message.state !== 'digest' && tooMany(message, world))
  const digestAt = nextAt(now, reaching.settings.digestAt)
  return putOff(beyond, 'digest', ({ haste }) => (haste ? Math.min(digestAt, now + gathering) : digestAt))
}

/**
 * What to do next for one person, whose due messages stand with the oldest first. Danger goes at any hour; the rest waits until its
 * reader may be disturbed, but never longer than the clock that it starts; what exceeds the day's measure waits for the digest, and
 * several of those become one.
 */
export const planFor = (due: readonly InboxMessage[], world: World): Plan | null => {
  if (world.wallet.stopped === true) return due.length > 0 ? { do: 'end', messages: due, state: 'stopped' } : null
  const urgent = due.find(({ urgency }) => urgency === 'urgent')
  const seen = due.filter(({ readAt }) => readAt !== null)
  const unreachable = due.filter(({ openid }) => openid === null)
  if (seen.length > 0) return { do: 'end', messages: seen, state: 'seen' }
  if (unreachable.length > 0) return { do: 'end', messages: unreachable, state: 'noWeChat' }
  if (urgent) return sendingOne(urgent, world)
  const waits = waiting(due, world)
  if (waits) return waits
  const [next] = due.filter(({ state }) => state !== 'digest')
  if (next) return sendingOne(next, world)
  const [only, ...more] = due
  if (!only) return null
  return more.length > 0 ? sendingDigest(due, world) : sendingOne(only, world)
}
