import { emptyAccount, type Account, type AccountBody } from '../../features/points/account'
import { credited } from '../../features/points/earning'
import { outcomeDocument, type Outcome, type OutcomeDocument } from '../../features/points/outcome'
import { priceAll } from '../../features/points/price'

/** What was confirmed, written down as if it had been told at once, and the accounts that follow from it. */
export const earnedBy = (outcomes: readonly Outcome[]): { outcomes: readonly OutcomeDocument[]; accounts: readonly Account[] } => {
  const inOrder = [...outcomes].sort((one, other) => one.at - other.at)
  const accounts = new Map<string, AccountBody>()
  for (const outcome of inOrder)
    for (const priced of priceAll([], outcome))
      accounts.set(priced.personId, credited(accounts.get(priced.personId) ?? emptyAccount, { outcome, priced, now: outcome.at }))
  const seeded = { version: 1, change: 'seed', effects: [], effectsDueAt: null }
  return {
    outcomes: inOrder.map((outcome) => outcomeDocument(outcome, outcome.at)),
    accounts: [...accounts].map(([_id, account]) => ({ ...account, _id, ...seeded })),
  }
}
