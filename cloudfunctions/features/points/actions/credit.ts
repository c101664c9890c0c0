import { ok } from '../../../platform/result'
import { stands, type Account, type AccountBody, type StoredAccount } from '../account'
import type { Crediting } from '../crediting'
import { credited, reversalIdOf } from '../earning'
import { takenBackFor, type OutcomeDocument } from '../outcome'
import { entryIdOf, type Priced } from '../price'
import { changeAccount, filedEntries } from './accounts'

/** The ids of its entry and of its reversal. */
const idsOf = ({ outcome, priced }: Crediting): readonly string[] => {
  const id = entryIdOf(outcome, priced.personId)
  return [id, reversalIdOf(id)]
}

/** What a fresh outcome earns stands nowhere yet; of one told again, the entry may have been filed long ago. */
const filedFor = async (crediting: Crediting, account: Account | null, fresh: boolean): Promise<ReadonlySet<string>> => {
  const ids = idsOf(crediting)
  if (account === null || fresh || ids.every((id) => stands(account, id))) return new Set()
  return new Set((await filedEntries(account, ids)).map(({ id }) => id))
}

export interface Crediter {
  readonly document: OutcomeDocument
  /** Nothing of it stands anywhere yet. */
  readonly fresh: boolean
  readonly now: number
}

/** What an outcome says to one of its people's accounts. */
export const creditingOf = (priced: Priced, { document, now }: Pick<Crediter, 'document' | 'now'>): Crediting => ({
  outcome: { ...document, takenBack: takenBackFor(document, priced.personId) },
  priced,
  now,
})

/** Brings one person's account to what an outcome says. Safe to repeat. `loaded`: as it was read just now; null: it was not there. */
export const credit = async (priced: Priced, crediter: Crediter, loaded?: StoredAccount | null): Promise<void> => {
  const crediting = creditingOf(priced, crediter)
  const rule = async (account: AccountBody, saved: Account | null) =>
    ok(credited(account, crediting, await filedFor(crediting, saved, crediter.fresh)))
  const changed = await changeAccount(priced.personId, rule, loaded)
  if (!changed.ok) throw new Error(`${crediter.document._id}: ${changed.code}`)
}
