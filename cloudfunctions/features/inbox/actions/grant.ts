import { ok } from '../../../platform/result'
import type { Consent } from '@/contract/words-inbox'
import type { Action } from '../../action'
import { remindersOf } from '../sending/asking'
import { readersOf } from '../kinds/readers'
import { nameOfId, type Reaching } from '../sending/reaching'
import type { Body } from '../../../platform/aggregate'
import { promising } from '../sending/promised'
import { granted, type Answers, type Wallet } from '../sending/wallet'
import { poolOf, sureOf } from '../sending/ways'
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

/** What can be promised of a matter with what is left, and the promise kept in the wallet. */
const withPromise = (wallet: Body<Wallet>, about: string | undefined, { reaching, now }: { reaching: Reaching; now: number }) => {
  if (about === undefined) return wallet
  const left = sureOf(poolOf('matterProgress'), { wallet, reaching })
  return { ...wallet, promised: promising(wallet.promised ?? [], { about, left, now }).promised }
}

export const grantReminders: Action<'inbox.grant'> = async ({ answers, kept = {}, about, key }, { actor, now }) => {
  const reaching = await readReaching()
  const grant = { answers: named(answers, reaching), kept: named(kept, reaching), key }
  const changed = await changeWallet<never>(actor._id, (wallet) => {
    const decision = granted(wallet, grant, now)
    return ok(decision && { ...decision, next: withPromise({ ...wallet, ...decision.next }, about, { reaching, now }) })
  })
  if (!changed.ok) return changed
  const promised = (changed.value.promised ?? []).find((each) => each.about === about)?.words ?? []
  return ok({ ...remindersOf(changed.value, reaching, readersOf(actor, now)), promised: [...promised] })
}
