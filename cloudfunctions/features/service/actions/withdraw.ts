import { find, where } from '../../../platform/documents'
import { stranger } from '../../actor/actor'
import type { Offer } from '../offer'
import { withdraw } from '../withdrawing'
import { offers } from './store'
import type { Call } from '../../actor/act'

/** What one person may have in hand at once: far more than anybody can serve. */
const most = 200

interface Withdrawal {
  /** Names the withdrawal: heard again, it changes nothing. */
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly communityId: string
  readonly at: number
}

const inHand = async ({ personId, communityId }: Withdrawal): Promise<readonly string[]> => {
  const standing = await find<Pick<Offer, '_id' | 'place'>>('offers', {
    where: { hands: personId, state: where.in(['open', 'claimed']) },
    order: [['at', 'desc']],
    limit: most,
    fields: ['place.communityId'],
  })
  return standing.filter(({ place }) => place.communityId === communityId).map(({ _id }) => _id)
}

const giveBack = async (id: string, call: Call): Promise<void> => {
  const changed = await offers.change(id, (offer) => withdraw(offer, call))
  // One that has ended meanwhile refuses, and is left as it is; one that others kept changing is tried again later.
  if (!changed.ok && changed.code === 'changed') throw new Error(`${id}: ${changed.code}`)
}

/** Somebody serves in a community no longer: nothing there waits for them. Safe to repeat. */
export const withdrawFrom = async (withdrawal: Withdrawal): Promise<void> => {
  const { id: key, personId, name, at: now } = withdrawal
  const call = { actor: { ...stranger(personId, ''), name }, key, now }
  const ids = await inHand(withdrawal)
  await Promise.all(ids.map((id) => giveBack(id, call)))
}
