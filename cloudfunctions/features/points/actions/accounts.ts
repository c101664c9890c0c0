import { find, where } from '../../../platform/documents'
import type { Decision } from '../../../platform/aggregate'
import { err, ok, type Result } from '../../../platform/result'
import { aggregates } from '../../store'
import { emptyAccount, type Account, type AccountBody, type Entry, type Statement, type StoredAccount } from '../account'
import { toldOf, type Crediting } from '../crediting'
import { opened } from '../earning'
import { pendingStatements, settledAccount } from '../statement'

/** Everybody's account as it is stored. */
export const accounts = aggregates<StoredAccount>('accounts')

/** Somebody's account, to look at. */
export const readAccount = async (personId: string): Promise<Account | null> => {
  const stored = await accounts.get(personId)
  return stored && opened(stored)
}

/** The most that an account is told before somebody writes it down. */
const toldAtMost = 20

/**
 * Tells an account of an outcome that stands nowhere yet, in one request: the database itself puts it in, once. False when it
 * was told before, has been told much, or is not there: whoever asks looks, and changes it as always.
 */
export const tellAccount = (crediting: Crediting): Promise<boolean> => {
  const told = toldOf(crediting)
  const given = where.and([
    { 'told.id': where.nin([told.id]) },
    { 'recent.id': where.nin([told.id]) },
    { [`told.${String(toldAtMost - 1)}`]: where.exists(false) },
  ])
  return accounts.apply(crediting.priced.personId, given, { told: where.push([told]) })
}

/**
 * Entries that have left an account, of those asked for: in its effects, or
 * in a statement. None in no request while it has never filed any.
 */
export const filedEntries = async (account: Account, ids: readonly string[]): Promise<readonly Entry[]> => {
  const asked = new Set(ids)
  const inAccount = pendingStatements(account).flatMap(({ entries }) => entries.filter(({ id }) => asked.has(id)))
  if (account.count === account.recent.length || inAccount.length === ids.length) return inAccount
  const found = await find<Statement>('statements', { where: { ids: where.in([...ids]) }, limit: ids.length })
  const filed = found.flatMap(({ entries }) => entries.filter(({ id }) => asked.has(id)))
  return [...new Map([...inAccount, ...filed].map((entry) => [entry.id, entry])).values()]
}

/** What becomes of an account, or with what effects; the same account: nothing. */
type Rule<Code extends string, Next = AccountBody> = (
  account: AccountBody,
  saved: Account | null,
) => Result<Next, Code> | Promise<Result<Next, Code>>
type Decide<Code extends string> = Rule<Code, Decision<Account>>

/** What was decided, with the entries that leave the account for it. */
const settledWith = (personId: string, { next, effects }: Decision<Account>): Decision<Account> => {
  const settled = settledAccount(personId, next)
  return { next: settled.next, effects: [...effects, ...settled.effects] }
}

/** The first change makes the account; one who raced it changes it like everybody later. */
const begin = async <Code extends string>(personId: string, decide: Decide<Code>): Promise<Result<Account, Code | 'changed'>> => {
  const decided = await decide(emptyAccount, null)
  if (!decided.ok) return decided
  const { document, created } = await accounts.create(personId, settledWith(personId, decided.value))
  return created ? ok(opened(document)) : decideAccount(personId, decide, document)
}

/**
 * Changes one person's account by what was decided, effects and all: two requests, one when it was `loaded` just now (null:
 * it was not there). A person who has none yet begins with an empty one.
 */
export const decideAccount = async <Code extends string>(
  personId: string,
  decide: Decide<Code>,
  loaded?: StoredAccount | null,
): Promise<Result<Account, Code | 'changed'>> => {
  if (loaded === null) return begin(personId, decide)
  const changed = await accounts.change<Code>(
    personId,
    async (seen) => {
      const account = opened(seen)
      const decided = await decide(account, account)
      return decided.ok ? ok(decided.value.next === account ? { next: seen, effects: [] } : settledWith(personId, decided.value)) : decided
    },
    loaded,
  )
  if (changed.ok) return ok(opened(changed.value))
  return changed.code === 'not_found' ? begin(personId, decide) : err(changed.code)
}

/** The same by a pure rule that changes nothing elsewhere (`credited`, `hold`, `spend`, `release`...). */
export const changeAccount = <Code extends string>(
  personId: string,
  rule: Rule<Code>,
  loaded?: StoredAccount | null,
): Promise<Result<Account, Code | 'changed'>> =>
  decideAccount<Code>(
    personId,
    async (account, saved) => {
      const next = await rule(account, saved)
      return next.ok ? ok({ next: next.value, effects: [] }) : next
    },
    loaded,
  )
