import { findByIds } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { familyPools } from './pools'
import { emptyAccount, heldIn, type Account, type Entry, type Statement } from '../account'
import { firstCarried, pageBelow, pageOfEntries, ruleView, waysFor } from '../mine'
import { rulesAt } from '../rules'
import { pendingStatements, statementIdOf, statementOf } from '../statement'
import { readAccount } from './accounts'
import { readEditions } from './editions'

type Span = ReturnType<typeof pageBelow>

/** The entries of a page: from the account, and what is older from its statements, in one request. */
const entriesOf = async (account: Account, { from, to }: Span): Promise<readonly Entry[]> => {
  if (from >= firstCarried(account)) return account.recent
  const numbers = [...new Set([statementOf(from), statementOf(Math.min(to, firstCarried(account) - 1))])]
  const filed = await findByIds<Statement>(
    'statements',
    numbers.map((number) => statementIdOf(account._id, number)),
  )
  const all = [...filed, ...pendingStatements(account)].flatMap(({ entries }) => entries)
  return [...new Map([...all, ...account.recent].map((entry) => [entry.id, entry])).values()]
}

export const showMine: Action<'points.mine'> = async ({ after }, { actor, now }) => {
  const [saved, editions, family] = await Promise.all([readAccount(actor._id), readEditions(), familyPools()])
  const account = saved ?? emptyAccount
  const span = pageBelow(account.count, after)
  const page = pageOfEntries(saved ? await entriesOf(saved, span) : [], span)
  const ways = waysFor(rulesAt(editions, now), actor, now).map(ruleView)
  return ok({ balance: account.balance, held: heldIn(account), open: account.open, ...page, ways, family })
}
