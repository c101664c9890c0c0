import { findById } from '../../../platform/documents'
import { filedEntries, readAccount } from '../../points/actions/accounts'
import type { Entry } from '../../points/account'
import type { OutcomeDocument } from '../../points/outcome'

/** One of a person's own entries, and the community where it was earned; null when it is none of theirs. */
export const entryOf = async (personId: string, entryId: string): Promise<{ entry: Entry; communityId: string | null } | null> => {
  const account = await readAccount(personId)
  if (!account) return null
  const entry = account.recent.find(({ id }) => id === entryId) ?? (await filedEntries(account, [entryId]))[0]
  if (!entry) return null
  const outcome = entry.outcomeId === null ? null : await findById<OutcomeDocument>('outcomes', entry.outcomeId)
  return { entry, communityId: outcome?.communityId ?? null }
}
