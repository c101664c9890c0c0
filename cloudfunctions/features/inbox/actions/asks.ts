import { count } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { asksFor, remindersOf } from '../sending/asking'
import { readersOf } from '../kinds/readers'
import { emptyWallet } from '../sending/wallet'
import { readReaching } from './reaching'
import { wallets } from './store'

export const listAsks: Action<'inbox.asks'> = async (_input, { actor, now }) => {
  const [reaching, wallet, unread] = await Promise.all([
    readReaching(),
    wallets.get(actor._id),
    count('messages', { to: actor._id, readAt: null }),
  ])
  const readers = readersOf(actor, now)
  const mine = wallet ?? emptyWallet
  const { remaining } = remindersOf(mine, reaching, readers)
  return ok({ ...asksFor(mine, { reaching, readers, now }), remaining, unread })
}
