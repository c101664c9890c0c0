import { freeIn, stands, written, type Account, type AccountBody, type StoredAccount } from './account'
import type { Crediting } from './crediting'
import { entryWords } from './labels'
import { entryIdOf } from './price'
import { outcomeIdOf } from './outcome'
import { claimed } from './windows'

export const reversalIdOf = (entryId: string): string => `${entryId}_r`

/** What is still open is paid from what is free. `cause` names the entry that this one follows. */
export const recovered = <A extends AccountBody>(account: A, cause: string, now: number): A => {
  const amount = Math.min(account.open, freeIn(account))
  if (amount <= 0) return account
  const line = { id: `${cause}_o`, at: now, kind: 'recovered', amount: -amount, title: '', words: entryWords.recovered } as const
  return { ...written(account, line), open: account.open - amount }
}

/** The outcome earns what its rule and the caps leave for it, even nothing: that too is a line. */
const earned = <A extends AccountBody>(account: A, { outcome, priced, now }: Crediting): A => {
  const { windows, amount } = claimed(account.windows, priced, 1)
  const id = entryIdOf(outcome, priced.personId)
  const words = amount < priced.worth ? entryWords.capped(priced.words) : priced.words
  const line = {
    id,
    at: now,
    kind: 'earned',
    amount,
    outcomeId: outcomeIdOf(outcome),
    rule: priced.rule,
    title: outcome.title,
    words,
  } as const
  return recovered(written({ ...account, windows }, line), id, now)
}

/** It no longer stands: as much as it had added goes, from what is free; the rest stays open. */
const reversed = <A extends AccountBody>(account: A, { outcome, priced, now }: Crediting): A => {
  const { windows, amount } = claimed(account.windows, priced, -1)
  const taken = Math.min(-amount, freeIn(account))
  const carried = -amount - taken
  const entryId = entryIdOf(outcome, priced.personId)
  const why = outcome.takenBack?.why ?? ''
  const words = carried > 0 ? entryWords.carried(why, carried) : entryWords.reversed(why)
  const about = { outcomeId: outcomeIdOf(outcome), rule: priced.rule, title: outcome.title, reverses: entryId, carried }
  const line = { id: reversalIdOf(entryId), at: now, kind: 'reversed', amount: 0 - taken, words, ...about } as const
  return { ...written({ ...account, windows }, line), open: account.open + carried }
}

/**
 * Brings an account to what an outcome says: an entry once, its reversal once, in whatever order and however often it is
 * told. `filed`: ids of entries that have left the account. Gives back the account itself when nothing is missing.
 */
export const credited = <A extends AccountBody>(account: A, crediting: Crediting, filed: ReadonlySet<string> = new Set()): A => {
  const id = entryIdOf(crediting.outcome, crediting.priced.personId)
  const known = (entryId: string) => stands(account, entryId) || filed.has(entryId)
  const first = known(id) ? account : earned(account, crediting)
  return crediting.outcome.takenBack === null || known(reversalIdOf(id)) ? first : reversed(first, crediting)
}

/** An account with all that it was told written down: the same lines in the same order, whoever opens it and whenever. */
export const opened = (stored: StoredAccount): Account =>
  (stored.told ?? []).reduce<Account>((account, told) => credited(account, told), { ...stored, told: [] })
