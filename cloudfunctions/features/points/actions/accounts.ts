import { find, insert, where } from '../../../platform/documents'
import { leaving } from '../../../platform/effects'
import { err, ok, type Result } from '../../../platform/result'
import { aggregates } from '../../../platform/store'
import { emptyAccount, type Account, type AccountBody, type Entry, type FileStatement, type Statement, type StoredAccount } from '../account'
import { toldOf, type Crediting } from '../crediting'
import { opened } from '../earning'
import { pendingStatements, settledAccount } from '../statement'

/** Everybody's account as it is stored. Its only effect: entries that grew old are filed. */
export const accounts = aggregates<StoredAccount>(
  'accounts',
  leaving<FileStatement>('statements', async ({ statement }) => {
    await insert('statements', statement)
  }),
)

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
  const given = where.and([{ 'told.id': where.nin([told.id]) }, { 'recent.id': where.nin([told.id]) }, { [`told.${String(toldAtMost - 1)}`]: where.exists(false) }])
  return accounts.apply(crediting.priced.personId, given, { told: where.push([told]) })
}

/** Entries that have left an account, of those asked for: in its effects, or in a statement. None in no request while it has never filed any. */
export const filedEntries = async (account: Account, ids: readonly string[]): Promise<readonly Entry[]> => {
  const asked = new Set(ids)
  const inAccount = pendingStatements(account).flatMap(({ entries }) => entries.filter(({ id }) => asked.has(id)))
  if (account.count === account.recent.length || inAccount.length === ids.length) return inAccount
  const found = await find<Statement>('statements', { where: { ids: where.in([...ids]) }, limit: ids.length })
  const filed = found.flatMap(({ entries }) => entries.filter(({ id }) => asked.has(id)))
  return [...new Map([...inAccount, ...filed].map((entry) => [entry.id, entry])).values()]
}

/** What becomes of an account; the same account: nothing. */
type Rule<Code extends string> = (account: AccountBody, saved: Account | null) => Result<AccountBody, Code> | Promise<Result<AccountBody, Code>>

/**
 * Changes one person's account by a pure rule (`credited`, `hold`, `spend`, `release`...): two requests, one when it was
 * `loaded` just now (null: it was not there). A person who has none yet begins with an empty one.
 */
export const changeAccount = async <Code extends string>(personId: string, rule: Rule<Code>, loaded?: StoredAccount | null): Promise<Result<Account, Code | 'changed'>> => {
  if (loaded === null) return begin(personId, rule)
  const changed = await accounts.change<Code>(
    personId,
    async (seen) => {
      const account = opened(seen)
      const next = await rule(account, account)
      return next.ok ? ok(next.value === account ? { next: seen, effects: [] } : settledAccount(personId, next.value)) : next
    },
    loaded,
  )
  if (changed.ok) return ok(opened(changed.value))
  return changed.code === 'not_found' ? begin(personId, rule) : err(changed.code)
}

/** The first change makes the account; one who raced it changes it like everybody later. */
const begin = async <Code extends string>(personId: string, rule: Rule<Code>): Promise<Result<Account, Code | 'changed'>> => {
  const next = await rule(emptyAccount, null)
  if (!next.ok) return next
  const { document, created } = await accounts.create(personId, settledAccount(personId, next.value))
  return created ? ok(opened(document)) : changeAccount(personId, rule, document)
}
