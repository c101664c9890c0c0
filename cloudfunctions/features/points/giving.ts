import { err, ok, type Result } from '../../platform/result'
import { freeIn, stands, written, type AccountBody, type Entry, type Gift, type Party } from './account'
import { recovered } from './earning'
import { entryWords } from './labels'

export const receivedIdOf = (entryId: string): string => `${entryId}_in`

/** Points that somebody gives away; `id` is their entry's. */
export interface Giving {
  readonly id: string
  readonly amount: number
  readonly to: Party
  readonly now: number
}

/**
 * Gives points away, never more than are free. The same again changes nothing. `filed`: the entry, where it has left the
 * account already. Whoever saves it lets the effect `giftOf` follow.
 */
export const give = <A extends AccountBody>(
  account: A,
  { id, amount, to, now }: Giving,
  filed?: Entry,
): Result<A, 'points.too_few' | 'points.key_reused'> => {
  const given = filed ?? account.recent.find((entry) => entry.id === id)
  if (given) return given.amount === -amount && given.other?.personId === to.personId ? ok(account) : err('points.key_reused')
  if (amount > freeIn(account)) return err('points.too_few')
  return ok(written(account, { id, at: now, kind: 'given', amount: -amount, title: '', words: entryWords.given(to.name), other: to }))
}

/** The effect that brings them to whoever they were given to. */
export const giftOf = ({ id, amount, to, now }: Giving, from: Party): Gift => ({
  id: receivedIdOf(id),
  kind: 'gift',
  entryId: id,
  from,
  to,
  amount,
  at: now,
})

/** Whether a gift stands in the account that it was given to. */
export const shows = (account: Pick<AccountBody, 'recent'> | undefined, { entryId }: Gift): boolean =>
  account !== undefined && stands(account, receivedIdOf(entryId))

/** What was given comes in, once; what is still open is paid from it first. Whoever asks must look among filed entries too. */
export const receive = <A extends AccountBody>(account: A, gift: Gift): A => {
  if (shows(account, gift)) return account
  const { amount, from, at } = gift
  const id = receivedIdOf(gift.entryId)
  return recovered(
    written(account, { id, at, kind: 'received', amount, title: '', words: entryWords.received(from.name), other: from }),
    id,
    at,
  )
}
