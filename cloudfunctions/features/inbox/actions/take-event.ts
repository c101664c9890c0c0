import { find, update } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import { personIdOf } from '../../actor/person-id'
import type { InboxMessage } from '../sending/item'
import { readPushed, type Pushed } from '../watching/pushed'
import { nameOfId, type Reaching } from '../sending/reaching'
import type { TemplateName } from '../sending/templates'
import { turnedOff } from '../sending/wallet'
import { changeWallet } from './change-wallet'
import { arrived, settleLost, whatWasLost, type Spoken } from './lost-answer'
import { readReaching } from './reaching'
import { bounce } from './record'

interface About {
  readonly personId: string
  readonly name: TemplateName
  readonly now: number
}

/** What an event says of a message whose id was written down; 0: nothing new, or there is none such. */
const noted = async ({ msgid, personId, now }: Spoken, came: boolean): Promise<number> => {
  const sent = { msgid, to: personId, state: 'sent' }
  if (came) return update('messages', sent, arrived(now))
  const messages = await find<InboxMessage>('messages', { where: sent, limit: 1000 })
  await bounce(messages, now)
  return messages.length
}

const delivered = async (spoken: Spoken, came: boolean): Promise<number> => {
  const known = await noted(spoken, came)
  if (known > 0) return known
  const lost = await whatWasLost(spoken)
  if (lost === 'known') return noted(spoken, came)
  // One whose answer was lost and which did not arrive: it is said to be unsure, and somebody calls.
  return came ? settleLost(spoken, lost) : 0
}

const take = async (pushed: Pushed, about: About): Promise<number> => {
  if (pushed.kind === 'sent') return delivered({ ...about, msgid: pushed.msgid }, pushed.arrived)
  // Acceptances are counted when the phone reports them: WeChat pushes the same ones.
  if (pushed.accepted) return 0
  const kept = pushed.kind === 'changed'
  await changeWallet<never>(about.personId, (wallet) => ok(turnedOff(wallet, about.name, { kept, now: about.now })))
  return 1
}

/** What WeChat pushed at `now`, UTC ms, about one person's messages. Safe to repeat. Resolves to how many things changed. */
export const takeEvent = async (event: unknown, openid: string, now: number): Promise<number> => {
  const all = readPushed(event, openid)
  if (all.length === 0) return 0
  const reaching: Reaching = await readReaching()
  let changed = 0
  for (const pushed of all) {
    const name = nameOfId(reaching, pushed.templateId)
    if (name) changed += await take(pushed, { personId: personIdOf(openid), name, now })
  }
  return changed
}
