import { ok } from '../../../platform/result'
import type { Consent } from '@/contract/words-inbox'
import type { Action } from '../../action'
import { remindersOf } from '../sending/asking'
import { readersOf } from '../kinds/readers'
import { nameOfId, type Reaching } from '../sending/reaching'
import { granted, type Answers } from '../sending/wallet'
import { changeWallet } from './change-wallet'
import { readReaching } from './reaching'

/** The account's ids in the product's own names; templates that are not ours are left out. */
const named = (answers: Readonly<Record<string, Consent>>, reaching: Reaching): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => {
      const name = nameOfId(reaching, id)
      return name ? [[name, answer] as const] : []
    }),
  )

export const grantReminders: Action<'inbox.grant'> = async ({ answers, kept = {}, key }, { actor, now }) => {
  const reaching = await readReaching()
  const grant = { answers: named(answers, reaching), kept: named(kept, reaching), key }
  const changed = await changeWallet<never>(actor._id, (wallet) => ok(granted(wallet, grant, now)))
  return changed.ok ? ok(remindersOf(changed.value, reaching, readersOf(actor, now))) : changed
}
