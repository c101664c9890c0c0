import { err, ok, type Result } from '../../../platform/result'
import { freeIn, type StoredAccount } from '../../points/account'
import { accounts, changeAccount } from '../../points/actions/accounts'
import { opened } from '../../points/earning'
import { hold, release, spend } from '../../points/spending'
import type { PointsEffect, Reservation } from '../reservation'

interface Purse {
  /** Points that may be spent. */
  readonly balance: number
  /** Things that wait to be fetched. */
  readonly waiting: number
  readonly account: StoredAccount | null
}

/** What somebody has to spend: one round trip. */
export const purseOf = async (personId: string): Promise<Purse> => {
  const account = await accounts.get(personId)
  return account ? { balance: freeIn(opened(account)), waiting: account.holds.length, account } : { balance: 0, waiting: 0, account }
}

/** Sets the points aside under the reservation's id, once. Whoever has `loaded` the account just now saves a request. */
export const holdPoints = async (
  { _id, by, price, goods, at }: Reservation,
  loaded?: StoredAccount,
): Promise<Result<null, 'shop.not_enough' | 'shop.changed'>> => {
  const held = await changeAccount(by.personId, (account) => hold(account, { id: _id, amount: price, at, title: goods.name }), loaded)
  if (held.ok) return ok(null)
  return err(held.code === 'points.too_few' ? 'shop.not_enough' : 'shop.changed')
}

/** Spends the points that were set aside, or lets them go. Set aside no longer: nothing. */
export const settlePoints = async ({ how, personId, reservationId, at, words }: Omit<PointsEffect, 'id' | 'kind'>): Promise<void> => {
  const settled = await changeAccount(personId, (account) =>
    ok(how === 'spend' ? spend(account, reservationId, { now: at, words }) : release(account, reservationId, at)),
  )
  if (!settled.ok) throw new Error(`${reservationId}: ${settled.code}`)
}
