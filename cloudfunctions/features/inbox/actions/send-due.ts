import pMap from 'p-map'
import type { Turn as ChoreTurn } from '../../../platform/chores'
import { where } from '../../../platform/documents'
import { gather } from '../../../platform/gather'
import { err, ok } from '../../../platform/result'
import { keepSettings, type StoredSettings } from '../../../platform/settings-cache'
import type { Body } from '../../../platform/aggregate'
import { sendSubscribeMessage } from '../../../platform/wechat'
import type { InboxMessage } from '../sending/item'
import { notificationOf } from '../sending/notification'
import { lostAnswer, outcomeOf } from '../sending/outcome'
import { keptBy } from '../sending/promised'
import { planFor, type Plan } from '../sending/plan'
import type { Reaching } from '../sending/reaching'
import { claimed, emptyWallet, openIn, returned, type Credit, type Wallet } from '../sending/wallet'
import type { Standing } from '../sending/stand-in'
import { readReaching } from './reaching'
import { tellStandIns } from './stand-in'
import { end, putOff, settle } from './record'
import { wallets } from './store'

/** Whoever sends knows what time it is, UTC ms, and whether there is any left: between two messages much of it passes. */
type Sender = Pick<ChoreTurn, 'moment' | 'hasTime'>

/** One person's turn: their wallet as seen before their messages were, and what is due to them, the oldest first. */
interface Turn extends Sender {
  readonly personId: string
  wallet: Wallet | null
  due: readonly InboxMessage[]
  readonly reaching: Reaching
}

type Send = Extract<Plan, { readonly do: 'send' }>

const bodyOf = ({ wallet }: Turn): Body<Wallet> => wallet ?? emptyWallet

/** Nobody else sends to this person from here on; false when somebody does already. */
const claim = async (turn: Turn, { carried, template, free }: Send, now: number): Promise<boolean> => {
  const { personId, wallet: seen } = turn
  const claiming = { ids: carried.map(({ _id }) => _id), template, free }
  if (!seen) {
    const { document, created } = await wallets.create(personId, claimed(emptyWallet, claiming, now))
    turn.wallet = document
    return created
  }
  const changed = await wallets.change(
    personId,
    (wallet) =>
      wallet.attempt?.until === seen.attempt?.until
        ? ok(claimed(wallet, { ...claiming, promised: keptBy(wallet.promised ?? [], carried) }, now))
        : err('busy'),
    seen,
  )
  if (changed.ok) turn.wallet = changed.value
  return changed.ok
}

/**
 * WeChat did not take it: the acceptance comes back, corrected by what WeChat says.
 * First: whoever dies before it is written down has not lost it, and it is tried again.
 */
const giveBack = async (turn: Turn, { template, free }: Send, truth: Partial<Credit> | undefined): Promise<void> => {
  const changed = await wallets.change(
    turn.personId,
    (wallet) => ok(returned(wallet, { template, free, truth }, turn.moment())),
    turn.wallet ?? undefined,
  )
  if (changed.ok) turn.wallet = changed.value
}

/** Claims, sends, writes down what came of it. False when somebody else is sending to this person. */
const send = async (turn: Turn, plan: Send): Promise<boolean> => {
  const now = turn.moment()
  const [first] = plan.carried
  const notification = notificationOf(plan.carried, plan.template, { reaching: turn.reaching, now })
  if (!first || !notification || !(await claim(turn, plan, now))) return false
  const answer = await sendSubscribeMessage({ touser: first.openid ?? '', ...notification })
  const outcome = outcomeOf(first, answer, turn.moment())
  if (outcome.refund) await giveBack(turn, plan, outcome.truth)
  await settle(plan.carried, plan.template, { outcome, now: turn.moment() })
  return true
}

const follow = async (turn: Turn, plan: Plan): Promise<boolean> => {
  const now = turn.moment()
  switch (plan.do) {
    case 'send':
      return send(turn, plan)
    case 'wait':
      await putOff(plan.messages, { state: plan.state, until: plan.until, now })
      return true
    case 'end':
      await end(plan.messages, plan.state, now)
      return true
  }
}

const concerned = (plan: Plan): readonly InboxMessage[] => (plan.do === 'send' ? plan.carried : plan.messages)

/**
 * An attempt that nobody wrote down: whoever made it is sending still, or has died, and then nobody can say whether WeChat
 * took it. It is never sent again. True: somebody is sending.
 */
const clearAttempt = async (turn: Turn): Promise<boolean> => {
  const attempt = turn.wallet?.attempt
  const open = attempt ? openIn(attempt, turn.due) : []
  if (!attempt || open.length === 0) return false
  const now = turn.moment()
  if (attempt.until > now) return true
  // Of what WeChat refused nothing is unsure: it is tried again.
  if (attempt.refused) return false
  await settle(open, attempt.template, { outcome: lostAnswer, now })
  turn.due = turn.due.filter((message) => !open.includes(message))
  return false
}

/** Everything that is due to one person, one after the other. Resolves to how many messages moved on. */
const serve = async (turn: Turn): Promise<number> => {
  if (await clearAttempt(turn)) return 0
  let moved = 0
  while (turn.due.length > 0 && turn.hasTime()) {
    const plan = planFor(turn.due, { wallet: bodyOf(turn), reaching: turn.reaching, now: turn.moment() })
    if (!plan || !(await follow(turn, plan))) break
    const done = concerned(plan)
    turn.due = turn.due.filter((message) => !done.includes(message))
    moved += done.length
  }
  return moved
}

/** People who are served at once. */
const lanes = 12

interface Found extends Readonly<Record<string, readonly unknown[]>> {
  readonly purses: readonly Wallet[]
  readonly due: readonly InboxMessage[]
  readonly settings: readonly StoredSettings[]
  readonly standing: readonly Standing[]
}

/**
 * All that sending needs to know, in one round trip. Wallets before messages: an
 * attempt whose messages are no longer due was written down, so that nobody is sending.
 */
const look = ({ people, message }: Due, now: number): Promise<Found | null> =>
  gather<Found>({
    on: { collection: 'messages', id: message },
    finds: {
      purses: { collection: 'wallets', where: { _id: where.in([...people]) }, limit: 1000 },
      due: {
        collection: 'messages',
        where: { to: where.in([...people]), dueAt: where.lte(now) },
        order: [
          ['to', 'asc'],
          ['at', 'asc'],
          ['_id', 'asc'],
        ],
        limit: 1000,
      },
      settings: { collection: 'settings', where: { _id: 'county' }, limit: 1 },
      standing: {
        collection: 'people',
        where: { 'standsFor.personId': where.in([...people]) },
        limit: 1000,
        fields: ['openid', 'standsFor'],
      },
    },
  })

/** To whom something is due, and one of the messages that are. */
export interface Due {
  readonly people: readonly string[]
  readonly message: string
}

/**
 * Sends what is due to these people, serially to each: WeChat fails two at once (43108). Three round trips for one message: a look,
 * the claim, what came of it. Resolves to how many messages moved on.
 */
export const sendDueTo = async (due: Due, { moment, hasTime }: Sender): Promise<number> => {
  const found = await look(due, moment())
  if (!found) return 0
  keepSettings('county', found.settings[0])
  await tellStandIns(found.due, found.standing, moment())
  const reaching = await readReaching()
  const turns = due.people.map(
    (personId): Turn => ({
      personId,
      wallet: found.purses.find(({ _id }) => _id === personId) ?? null,
      due: found.due.filter(({ to }) => to === personId),
      reaching,
      moment,
      hasTime,
    }),
  )
  const waiting = turns.filter((turn) => turn.due.length > 0)
  const moved = await pMap(waiting, serve, { concurrency: lanes })
  return moved.reduce((sum, each) => sum + each, 0)
}
