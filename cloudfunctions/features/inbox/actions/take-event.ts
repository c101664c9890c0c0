import { find, findById, update, where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import { personIdOf } from '../../people/person-id'
import type { InboxMessage } from '../item'
import { readPushed, type Pushed } from '../pushed'
import { nameOfId, type Reaching } from '../reaching'
import type { TemplateName } from '../templates'
import { turnedOff, type Wallet } from '../wallet'
import { changeWallet } from './change-wallet'
import { readReaching } from './reaching'
import { end } from './record'

interface About {
  readonly personId: string
  readonly name: TemplateName
  readonly now: number
}

const step = (what: 'arrived' | 'noCredit', now: number) => where.push([{ at: now, what, code: null }])

/**
 * The message in flight: sends to one person are serial, so that an event with an id that nobody wrote down speaks of the last
 * attempt. That is how a message whose answer was lost is known to have been sent after all.
 */
const settleLast = async ({ personId, name, now }: About, msgid: string): Promise<number> => {
  const attempt = (await findById<Wallet>('wallets', personId))?.attempt
  if (attempt?.template !== name) return 0
  const open = { _id: where.in([...attempt.ids]), state: where.in(['waiting', 'digest', 'unsure']) }
  return update('messages', open, { state: 'arrived', dueAt: null, msgid, trail: step('arrived', now) })
}

/** WeChat took the message and could not deliver it: as good as not sent. */
const bounced = async (msgid: string, { personId, now }: About): Promise<number> => {
  const sent = await find<InboxMessage>('messages', { where: { msgid, to: personId, state: 'sent' }, limit: 20 })
  await update('messages', { msgid, to: personId, state: 'sent' }, { state: 'waiting', dueAt: now })
  await end(sent, 'noCredit', now)
  return sent.length
}

const delivered = async ({ msgid, arrived }: Extract<Pushed, { kind: 'sent' }>, about: About): Promise<number> => {
  if (!arrived) return bounced(msgid, about)
  const known = await update('messages', { msgid, to: about.personId, state: 'sent' }, { state: 'arrived', trail: step('arrived', about.now) })
  return known > 0 ? known : settleLast(about, msgid)
}

const take = async (pushed: Pushed, about: About): Promise<number> => {
  if (pushed.kind === 'sent') return delivered(pushed, about)
  // Acceptances are counted when the phone reports them: WeChat pushes the same ones.
  if (pushed.accepted) return 0
  const kept = pushed.kind === 'changed'
  await changeWallet<never>(about.personId, (wallet) => ok(turnedOff(wallet, about.name, { kept, now: about.now })))
  return 1
}

/** What WeChat pushes about one person's messages. Safe to repeat. Resolves to how many things changed. */
export const takeEvent = async (event: unknown, openid: string): Promise<number> => {
  const all = readPushed(event, openid)
  if (all.length === 0) return 0
  const reaching: Reaching = await readReaching()
  let changed = 0
  for (const pushed of all) {
    const name = nameOfId(reaching, pushed.templateId)
    if (name) changed += await take(pushed, { personId: personIdOf(openid), name, now: Date.now() })
  }
  return changed
}
