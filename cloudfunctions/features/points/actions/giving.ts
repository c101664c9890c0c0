import { findByIds, insert } from '../../../platform/documents'
import { leaving, type EffectHandler } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import type { FileStatement, Gift, StoredAccount } from '../account'
import { opened } from '../earning'
import { receive, receivedIdOf, shows } from '../giving'
import { changeAccount, filedEntries } from './accounts'

/** Entries that grew old are filed, once. */
export const filing = leaving<FileStatement>('statements', async ({ statement }) => {
  await insert('statements', statement)
})

/** What was given comes to whoever it was given to. Safe to repeat, also when its entry was filed long ago. */
export const giving: EffectHandler<Gift> = {
  run: async (gift) => {
    const id = receivedIdOf(gift.entryId)
    const received = await changeAccount(gift.to.personId, async (account, saved) =>
      ok(saved && !shows(saved, gift) && (await filedEntries(saved, [id])).length > 0 ? account : receive(account, gift)),
    )
    if (!received.ok) throw new Error(`${id}: ${received.code}`)
  },
  happened: async (gifts) => {
    if (gifts.length === 0) return []
    const found = await findByIds<StoredAccount>('accounts', [...new Set(gifts.map(({ to }) => to.personId))])
    const byId = new Map(found.map((account) => [account._id, opened(account)]))
    return gifts.filter((gift) => shows(byId.get(gift.to.personId), gift)).map(({ id }) => id)
  },
}
