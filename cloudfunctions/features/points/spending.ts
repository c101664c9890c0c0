import { err, ok, type Result } from '../../platform/result'
import { freeIn, stands, written, type AccountBody, type Hold } from './account'
import { recovered } from './earning'

/** Sets points aside, never more than are free. The same hold again changes nothing. */
export const hold = <A extends AccountBody>(account: A, wanted: Hold): Result<A, 'points.too_few'> => {
  if (account.holds.some(({ id }) => id === wanted.id) || stands(account, spendingIdOf(wanted.id))) return ok(account)
  if (wanted.amount > freeIn(account)) return err('points.too_few')
  return ok({ ...account, holds: [...account.holds, wanted] })
}

/**
 * Lets a hold go: nothing was spent. What is open is paid from it first, by an entry of its
 * own each time: the same hold may be made again. Without such a hold nothing changes.
 */
export const release = <A extends AccountBody>(account: A, holdId: string, now: number): A => {
  const holds = account.holds.filter(({ id }) => id !== holdId)
  return holds.length === account.holds.length ? account : recovered({ ...account, holds }, `${holdId}_l${account.count}`, now)
}

/** The entry that a hold becomes when it is spent. */
export const spendingIdOf = (holdId: string): string => `${holdId}_s`

/** Spends a hold: one entry. Without such a hold nothing changes: it was spent or released before. */
export const spend = <A extends AccountBody>(account: A, holdId: string, { now, words }: { now: number; words: string }): A => {
  const held = account.holds.find(({ id }) => id === holdId)
  if (!held) return account
  const holds = account.holds.filter(({ id }) => id !== holdId)
  return written(
    { ...account, holds },
    { id: spendingIdOf(holdId), at: now, kind: 'spent', amount: -held.amount, title: held.title, words },
  )
}

/**
 * Gives back what was spent, whole, once: goods that came back. `filed`: the spending, where it has left the account already;
 * whoever asks must look there for the refund too.
 */
export const refund = <A extends AccountBody>(
  account: A,
  holdId: string,
  { now, words, filed }: { now: number; words: string; filed?: { readonly amount: number; readonly title: string } },
): A => {
  const id = `${holdId}_b`
  const spent = filed ?? account.recent.find((entry) => entry.id === spendingIdOf(holdId))
  if (!spent || stands(account, id)) return account
  const line = { id, at: now, kind: 'refunded', amount: -spent.amount, title: spent.title, words, reverses: spendingIdOf(holdId) } as const
  return recovered(written(account, line), id, now)
}
