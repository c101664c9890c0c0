import type { Account, AccountBody, Entry, FileStatement, Statement } from './account'

/** Entries of a statement. */
const perStatement = 50
/** Entries that an account carries at most. */
const carriedAtMost = 80

export const statementIdOf = (personId: string, number: number): string => `${personId}_${number}`

/** Which statement holds an entry, or will. Both count: entries from 1, statements from 0. */
export const statementOf = (entryNumber: number): number => Math.floor((entryNumber - 1) / perStatement)

const total = (entries: readonly Entry[]) => entries.reduce((sum, { amount }) => sum + amount, 0)

/** An account as it is saved, and what leaves it. */
interface Settled {
  readonly next: AccountBody
  readonly effects: readonly FileStatement[]
}

/**
 * The account as it is saved: once it carries many entries, the oldest fifty leave it as a statement. They leave by effect,
 * so that at every moment each stands in the account, in its effects, or in a statement.
 */
export const settledAccount = (personId: string, account: AccountBody): Settled => {
  if (account.recent.length <= carriedAtMost) return { next: account, effects: [] }
  const entries = account.recent.slice(0, perStatement)
  const number = statementOf(entries[0]?.number ?? 1)
  const closing = account.opening + total(entries)
  const statement: Statement = {
    _id: statementIdOf(personId, number),
    personId,
    number,
    opening: account.opening,
    closing,
    entries,
    ids: entries.map(({ id }) => id),
  }
  const effect: FileStatement = { id: statement._id, kind: 'statement', statement }
  return { next: { ...account, recent: account.recent.slice(perStatement), opening: closing }, effects: [effect] }
}

/** Statements that an account has decided and that may not stand yet. */
export const pendingStatements = ({ effects }: Pick<Account, 'effects'>): readonly Statement[] =>
  effects.flatMap((effect) => (effect.kind === 'statement' ? [effect.statement] : []))
