import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { chosen, settingsOf } from '../sending/asking'
import { readersOf } from '../kinds/readers'
import { emptyWallet } from '../sending/wallet'
import { changeWallet } from './change-wallet'
import { readReaching } from './reaching'
import { wallets } from './store'

export const showInboxSettings: Action<'inbox.settings'> = async (_input, { actor, now }) => {
  const [reaching, wallet] = await Promise.all([readReaching(), wallets.get(actor._id)])
  return ok(settingsOf(wallet ?? emptyWallet, reaching, readersOf(actor, now)))
}

export const saveInboxSettings: Action<'inbox.saveSettings'> = async ({ quiet, most, duty }, { actor, now }) => {
  const reaching = await readReaching()
  const readers = readersOf(actor, now)
  const changed = await changeWallet(actor._id, (wallet) => chosen(wallet, { quiet, most, duty }, { reaching, readers }))
  return changed.ok ? ok(settingsOf(changed.value, reaching, readers)) : changed
}
