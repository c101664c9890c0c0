import { find, findById } from '../../../platform/documents'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Account, Entry, Statement } from '../account'
import type { OutcomeDocument } from '../outcome'
import { pendingStatements } from '../statement'
import { storyOf } from '../story'
import { readAccount } from './accounts'
import { readEditions } from './editions'

/** The entries of an account with the one that is asked for: as it carries them, or with the statement that holds it. */
const readAround = async (account: Account, id: string): Promise<readonly Entry[]> => {
  const carried = [...pendingStatements(account).flatMap(({ entries }) => entries), ...account.recent]
  if (carried.some((entry) => entry.id === id) || account.count === account.recent.length) return carried
  const filed = await find<Statement>('statements', { where: { ids: id }, limit: 2 })
  return [...filed.filter(({ personId }) => personId === account._id).flatMap(({ entries }) => entries), ...carried]
}

export const tellStory: Action<'points.story'> = async ({ id }, { actor }) => {
  const [account, editions] = await Promise.all([readAccount(actor._id), readEditions()])
  const around = account ? await readAround(account, id) : []
  const entry = around.find((each) => each.id === id)
  if (!entry) return err('points.not_found')
  const outcome = entry.outcomeId === null ? null : await findById<OutcomeDocument>('outcomes', entry.outcomeId)
  return ok(storyOf(entry, { personId: actor._id, outcome, around, editions }))
}
