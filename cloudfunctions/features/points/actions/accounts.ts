import { find, insert, where } from '../../../platform/documents'
import { leaving } from '../../../platform/effects'
import { err, ok, type Result } from '../../../platform/result'
import { aggregates } from '../../../platform/store'
import { emptyAccount, type Account, type AccountBody, type Entry, type FileStatement, type Statement } from '../account'
import { pendingStatements, settledAccount } from '../statement'

/** Everybody's account. Its only effect: entries that grew old are filed. */
export const accounts = aggregates<Account>(
  'accounts',
  leaving<FileStatement>('statements', async ({ statement }) => {
    await insert('statements', statement)
  }),
)

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
export const changeAccount = async <Code extends string>(personId: string, rule: Rule<Code>, loaded?: Account | null): Promise<Result<Account, Code | 'changed'>> => {
  if (loaded === null) return begin(personId, rule)
  const changed = await accounts.change<Code>(
    personId,
    async (seen) => {
      const next = await rule(seen, seen)
      return next.ok ? ok(next.value === seen ? { next: seen, effects: [] } : settledAccount(personId, next.value)) : next
    },
    loaded,
  )
  if (changed.ok) return changed
  return changed.code === 'not_found' ? begin(personId, rule) : err(changed.code)
}

/** The first change makes the account; one who raced it changes it like everybody later. */
const begin = async <Code extends string>(personId: string, rule: Rule<Code>): Promise<Result<Account, Code | 'changed'>> => {
  const next = await rule(emptyAccount, null)
  if (!next.ok) return next
  const { document, created } = await accounts.create(personId, settledAccount(personId, next.value))
  return created ? ok(document) : changeAccount(personId, rule, document)
}
